package fr.binome.matching.rules;

import fr.binome.matching.model.RuleSet;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * The folder {@code matching-rules}. Files are read at every call, so an edit counts at once; safe for any thread.
 * Every error is a {@link RuleFileException} that a programme lead can act on.
 */
public final class RuleFiles {

    private static final String DEFAULT = "default";

    private final Path folder;

    /** @param folder where {@code default.yaml} lies */
    public RuleFiles(Path folder) {
        this.folder = folder;
    }

    /** The rules of {@code default.yaml}. */
    public RuleSet defaults() {
        return read(folder.resolve(DEFAULT + ".yaml"));
    }

    /** The rules of a file anywhere; what it {@code extends} is looked for beside it, then in the folder. */
    public RuleSet read(Path file) {
        return read(file, List.of());
    }

    /** The rules of a text; {@code name} stands for the file in errors. */
    public RuleSet parse(String name, String yaml) {
        return parse(name, yaml, folder, List.of());
    }

    /**
     * The rules of a text that was stored earlier. What is newer than the text comes from {@code default.yaml}, and a
     * newer rule that may be off is off: the text means what it meant when it was stored.
     */
    public RuleSet stored(String name, String yaml) {
        YamlSection root = YamlSection.of(name, compose(name, yaml), RuleSetReader.KEYS);
        return root.has("extends") ? parse(name, yaml) : new RuleSetReader(root, defaults().withRulesOff()).read();
    }

    private RuleSet read(Path file, List<Path> extending) {
        try {
            Path absolute = file.toAbsolutePath().normalize();
            List<Path> chain = Stream.concat(extending.stream(), Stream.of(absolute)).toList();
            return parse(file.toString(), Files.readString(file, StandardCharsets.UTF_8), absolute.getParent(), chain);
        } catch (CharacterCodingException notUtf8) {
            throw new RuleFileException(file.toString(), 0, "the file is not written in UTF-8.", "it is to be saved again as UTF-8.");
        } catch (IOException unreadable) {
            throw new RuleFileException(file.toString(), 0, "the file cannot be read.", "the path or the right to read it is wrong.");
        }
    }

    private RuleSet parse(String name, String yaml, Path beside, List<Path> extending) {
        YamlSection root = YamlSection.of(name, compose(name, yaml), RuleSetReader.KEYS);
        RuleSet base = root.text("extends").map(extended -> extended(root, extended, beside, extending)).orElse(null);
        return new RuleSetReader(root, base).read();
    }

    private RuleSet extended(YamlSection root, String extended, Path beside, List<Path> extending) {
        if (!extended.matches("[A-Za-z0-9_-]+")) {
            throw root.problem("extends", "(" + extended + ") is no name of a rule set.", "(" + DEFAULT + ") is meant.");
        }
        Path found = Stream.of(beside, folder)
                .map(place -> place.resolve(extended + ".yaml").toAbsolutePath().normalize())
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> root.problem("extends", "there is no file (" + extended + ".yaml).", "(" + DEFAULT + ") is meant."));
        if (extending.contains(found)) {
            throw root.problem("extends", "(" + extended + ") extends itself in a circle.", "(" + DEFAULT + ") is meant.");
        }
        return read(found, extending);
    }

    private static Node compose(String name, String yaml) {
        Node node;
        try {
            LoaderOptions options = new LoaderOptions();
            options.setMaxAliasesForCollections(0);
            options.setAllowRecursiveKeys(false);
            node = new Yaml(options).compose(new StringReader(yaml));
        } catch (MarkedYAMLException malformed) {
            int line = malformed.getProblemMark() == null ? 0 : malformed.getProblemMark().getLine() + 1;
            throw new RuleFileException(name, line, "the line is not readable (" + malformed.getProblem() + ").",
                    "a colon, a quote or the spaces before the key are wrong.");
        } catch (YAMLException malformed) {
            throw new RuleFileException(name, 0, "the file is not readable.", "it holds a character that is no text.");
        }
        if (node == null) {
            throw new RuleFileException(name, 0, "the file is empty.", "the line (extends: default) is missing.");
        }
        return node;
    }
}
