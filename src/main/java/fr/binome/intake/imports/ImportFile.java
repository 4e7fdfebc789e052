package fr.binome.intake.imports;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** The file itself, kept until its people are in. */
@MappedEntity("import_files")
record ImportFile(@Id String importId, String associationId, byte[] content) {
}
