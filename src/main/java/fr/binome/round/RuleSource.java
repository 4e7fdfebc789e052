package fr.binome.round;

import fr.binome.matching.model.RuleSet;
import fr.binome.matching.rules.RuleFiles;
import fr.binome.matching.rules.RuleSetWriter;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.file.Path;

/** The rules that rounds run by: read from their folder at every run, so that an edit counts at once. Thread-safe. */
@Singleton
class RuleSource {

    private static final String FILE = "default.yaml";

    private final RuleFiles files;

    RuleSource(@Value("${binome.matching-rules:matching-rules}") String folder) {
        this.files = new RuleFiles(Path.of(folder));
    }

    /** Rules with a text that gives them again without any other file: what a round stores. */
    record Rules(String text, RuleSet set) {
    }

    Rules current() {
        RuleSet rules = files.defaults();
        return new Rules(RuleSetWriter.write(rules), rules);
    }

    /** The rules that {@code round} ran by, whatever the folder holds now. */
    RuleSet of(Round round) {
        return files.stored(round.id() + "/" + FILE, round.rules());
    }
}
