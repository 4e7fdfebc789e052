package fr.binome.intake.imports;

import fr.binome.people.file.HeaderAliases;
import fr.binome.people.file.PeopleFiles;
import fr.binome.territory.Communes;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.LocalDate;

/** Makes readers of people's files, with the names of columns that the installation knows. Thread-safe. */
@Singleton
class ImportFiles {

    private final Path vocabulary;

    ImportFiles(@Value("${binome.matching-rules:matching-rules}") String folder) {
        this.vocabulary = Path.of(folder).resolve("vocabulary.yaml");
    }

    PeopleFiles on(LocalDate today) {
        return new PeopleFiles(HeaderAliases.read(vocabulary), Communes.all(), today);
    }
}
