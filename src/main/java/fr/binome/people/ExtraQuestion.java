package fr.binome.people;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.List;

/**
 * A question that an association adds to one of its public forms.
 *
 * @param form {@code jeune} or {@code mentor}
 * @param choices of a {@link Kind#CHOICE}, in the order shown; empty for the others
 * @param place among the questions of the form, the smallest first
 * @param archived no longer asked; its answers stay
 */
@MappedEntity("extra_questions")
public record ExtraQuestion(@Id String id, String associationId, String form, Kind kind, String label,
                            @TypeDef(type = DataType.STRING, converter = Codes.class) List<String> choices, boolean required,
                            int place, boolean archived, Instant createdAt) {

    /** How it is answered. */
    public enum Kind { TEXT, CHOICE, YES_NO }
}
