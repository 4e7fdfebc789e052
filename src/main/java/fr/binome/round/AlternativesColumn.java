package fr.binome.round;

import fr.binome.matching.model.Alternative;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.List;

/** Other possible mentors as JSON. */
@Singleton
final class AlternativesColumn extends JsonColumn<List<Alternative>> {

    AlternativesColumn(ObjectMapper json) {
        super(json, Argument.listOf(Alternative.class));
    }
}
