package fr.binome.round;

import fr.binome.matching.model.RuleSet;
import fr.binome.matching.rules.RuleFiles;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The rules that rounds run by: read from their folder at every run, so that an edit counts at once. Thread-safe. */
@Singleton
class RuleSource {

    private static final String FILE = "default.yaml";

    private final Path folder;
    private final RuleFiles files;

    RuleSource(@Value("${binome.matching-rules:matching-rules}") String folder) {
        this.folder = Path.of(folder);
        this.files = new RuleFiles(this.folder);
    }

    /** Rules with the very text that they were read from. */
    record Rules(String text, RuleSet set) {
    }

    Rules current() {
        Path file = folder.resolve(FILE);
        try {
            String text = Files.readString(file);
            return new Rules(text, files.parse(file.toString(), text));
        } catch (IOException e) {
            throw new UncheckedIOException("The rules (" + file.toAbsolutePath() + ") cannot be read.\nMaybe set"
                    + " binome.matching-rules to the folder that holds " + FILE + ".", e);
        }
    }

    /** The rules that {@code round} ran by, whatever the folder holds now. */
    RuleSet of(Round round) {
        return files.parse(round.id() + "/" + FILE, round.rules());
    }
}
