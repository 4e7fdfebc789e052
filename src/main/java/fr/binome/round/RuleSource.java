package fr.binome.round;

import fr.binome.account.Association;
import fr.binome.matching.model.RuleSet;
import fr.binome.matching.rules.RuleFiles;
import fr.binome.matching.rules.RuleSetWriter;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules that rounds run by: read from their folder at every run, so that an edit counts at once. An association has
 * its own in {@code associations/SLUG.yaml}; without that file it has those of {@code default.yaml}. Thread-safe.
 */
@Singleton
class RuleSource {

    private static final String SLUG = "[a-z0-9-]+";
    private static final String READY = SLUG + "\\.yaml";

    private final Path folder;
    private final RuleFiles files;

    RuleSource(@Value("${binome.matching-rules:matching-rules}") String folder) {
        this.folder = Path.of(folder);
        this.files = new RuleFiles(this.folder);
    }

    /** Rules with a text that gives them again without any other file: what a round stores. */
    record Rules(String text, RuleSet set) {
    }

    Rules current(Association association) {
        Path own = folder.resolve(fileOf(association));
        RuleSet rules = association.slug().matches(SLUG) && Files.exists(own) ? files.read(own) : files.defaults();
        return new Rules(RuleSetWriter.write(rules), rules);
    }

    /** The rules of this file, or those of the association if none is named; a file that is gone is a {@link RuleFileException}. */
    Rules chosen(Association association, String file) {
        if (file.isEmpty()) {
            return current(association);
        }
        if (!file.matches(READY)) {
            throw new IllegalArgumentException("The rules (" + file + ") of the round are no file of the folder of rules.");
        }
        RuleSet rules = files.read(folder.resolve(file));
        return new Rules(RuleSetWriter.write(rules), rules);
    }

    /** Rule files that any association may choose, by name. */
    List<String> ready() {
        try (Stream<Path> found = Files.list(folder)) {
            return found.map(path -> path.getFileName().toString())
                    .filter(name -> name.matches(READY) && !name.equals("vocabulary.yaml")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of rules (" + folder + ") cannot be read.", e);
        }
    }

    /** What a new round of this association may choose beside {@link #current}. */
    List<String> others(Association association) {
        boolean own = Files.exists(folder.resolve(fileOf(association)));
        return ready().stream().filter(name -> own || !name.equals("default.yaml")).toList();
    }

    /** Where an association's own rules lie or would lie, in the folder of rules. */
    static String fileOf(Association association) {
        return "associations/" + association.slug() + ".yaml";
    }

    /** The rules that {@code round} ran by, whatever the folder holds now. */
    RuleSet of(Round round) {
        return files.stored(round.id() + "/rules.yaml", round.rules());
    }
}
