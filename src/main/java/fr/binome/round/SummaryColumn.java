package fr.binome.round;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;

/** The figures of a run as JSON. */
@Singleton
final class SummaryColumn extends JsonColumn<RoundSummary> {

    SummaryColumn(ObjectMapper json) {
        super(json, Argument.of(RoundSummary.class));
    }

    /** The figures of a round that has some. */
    RoundSummary of(RoundOverview round) {
        return convertToEntityValue(round.figures(), ConversionContext.DEFAULT);
    }
}
