package fr.binome.intake.imports;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** What a header meant the last time that the association brought such a file. */
@MappedEntity("import_headers")
record ImportHeader(@Id String id, String associationId, ImportKind kind, String header, String meaning) {
}
