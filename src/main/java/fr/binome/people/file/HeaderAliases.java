package fr.binome.people.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Other names of columns, from {@code matching-rules/vocabulary.yaml}. English names always count; case, accents,
 * spaces, hyphens and apostrophes never do. Immutable.
 */
public final class HeaderAliases {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[^a-z0-9]+");

    private final Map<String, String> columns;

    private HeaderAliases(Map<String, String> columns) {
        this.columns = columns;
    }

    /** Reads {@code columns: {english_name: [alias, …]}}; the same alias for two columns is an error. */
    public static HeaderAliases read(Path vocabulary) {
        Object root;
        try {
            root = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(vocabulary, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UnusableFileException(vocabulary.toString(), "the file cannot be read.", "the folder matching-rules is not where it should be.");
        } catch (YAMLException malformed) {
            throw new UnusableFileException(vocabulary.toString(), "the file is not readable: " + malformed.getMessage().lines().findFirst().orElse(""),
                    "a bracket, a colon or a quote is wrong.");
        }
        if (!(root instanceof Map<?, ?> map) || !(map.get("columns") instanceof Map<?, ?> columns)) {
            throw new UnusableFileException(vocabulary.toString(), "the block (columns) is missing.", "it was renamed.");
        }
        Map<String, String> byAlias = new HashMap<>();
        columns.forEach((column, aliases) -> {
            for (Object alias : aliases instanceof List<?> list ? list : List.of(String.valueOf(aliases))) {
                String earlier = byAlias.put(folded(String.valueOf(alias)), String.valueOf(column));
                if (earlier != null && !earlier.equals(column)) {
                    throw new UnusableFileException(vocabulary.toString(), "(" + alias + ") stands for (" + earlier + ") and for (" + column + ").",
                            "one of the two is to be deleted.");
                }
            }
        });
        return new HeaderAliases(byAlias);
    }

    /** The English name of a written header, or the header itself, folded, when nothing is known of it. */
    String column(String header) {
        String folded = folded(header);
        return columns.getOrDefault(folded, folded);
    }

    private static String folded(String header) {
        String plain = ACCENTS.matcher(Normalizer.normalize(header, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
        return SEPARATORS.matcher(plain).replaceAll(" ").strip().replace(' ', '_');
    }
}
