package fr.binome.round;

import fr.binome.matching.model.OtherMentee;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.List;

/** Other possible mentees of a mentor as JSON. */
@Singleton
final class OtherMenteesColumn extends JsonColumn<List<OtherMentee>> {

    OtherMenteesColumn(ObjectMapper json) {
        super(json, Argument.listOf(OtherMentee.class));
    }
}
