package fr.binome.round;

import fr.binome.matching.model.FunnelStep;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.List;

/** The steps of a funnel as JSON. */
@Singleton
final class FunnelColumn extends JsonColumn<List<FunnelStep>> {

    FunnelColumn(ObjectMapper json) {
        super(json, Argument.listOf(FunnelStep.class));
    }
}
