package fr.binome.intake.imports;

import fr.binome.people.Likeness;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * A usable row as it waits for its turn.
 *
 * @param likeness to somebody who is there already, or who stands above in the same file; null if nobody is alike
 * @param likeId that person's id; null for somebody of the same file
 * @param cells the row by column, as JSON
 */
@MappedEntity("import_rows")
record ImportRow(@Id String id, String associationId, String importId, int line, String name, ImportDecision decision,
                 @Nullable Likeness likeness, @Nullable String likeId, @Nullable String likeName, String cells) {
}
