package fr.binome.round;

import fr.binome.matching.model.Reason;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;

/** One reason as JSON. */
@Singleton
final class ReasonColumn extends JsonColumn<Reason> {

    ReasonColumn(ObjectMapper json) {
        super(json, Argument.of(Reason.class));
    }
}
