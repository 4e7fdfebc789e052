package fr.binome.round;

import fr.binome.matching.model.RulePoints;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.List;

/** The points of a pair, rule by rule, as JSON. */
@Singleton
final class PointsColumn extends JsonColumn<List<RulePoints>> {

    PointsColumn(ObjectMapper json) {
        super(json, Argument.listOf(RulePoints.class));
    }
}
