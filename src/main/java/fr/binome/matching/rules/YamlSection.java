package fr.binome.matching.rules;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** One block of {@code key: value} lines, read value by value so that every error names its line. */
final class YamlSection {

    /** Short enough for any number of a rule, so that nothing huge is ever computed. */
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}([.][0-9]{1,9})?");

    private final String file;
    private final String path;
    private final int line;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    private YamlSection(String file, String path, Node node, Collection<String> known) {
        this.file = file;
        this.path = path;
        this.line = lineOf(node);
        if (!(node instanceof MappingNode mapping)) {
            throw new RuleFileException(file, line, "(" + path + ") is not a block of lines (key: value).",
                    "the lines under it need two more spaces.");
        }
        for (NodeTuple entry : mapping.getValue()) {
            String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : entry.getKeyNode().toString();
            int keyLine = lineOf(entry.getKeyNode());
            if (!known.contains(key)) {
                throw new RuleFileException(file, keyLine, "(" + key + ") is unknown in (" + path + ").",
                        "(" + NearestName.of(key, known) + ") is meant.");
            }
            if (values.put(key, entry.getValueNode()) != null) {
                throw new RuleFileException(file, keyLine, "(" + key + ") stands twice in (" + path + ").",
                        "one of the two is to be deleted.");
            }
            lines.put(key, keyLine);
        }
    }

    static YamlSection of(String file, Node root, Collection<String> known) {
        return new YamlSection(file, "the file", root, known);
    }

    /** The block under a key, or empty when the key is absent. */
    Optional<YamlSection> section(String key, Collection<String> known) {
        return Optional.ofNullable(values.get(key)).map(node -> new YamlSection(file, key, node, known));
    }

    /** The blocks of a list under a key, each begun by a dash, or empty when the key is absent. */
    Optional<List<YamlSection>> sections(String key, Collection<String> known) {
        return Optional.ofNullable(values.get(key)).map(node -> items(key, node).stream()
                .map(item -> new YamlSection(file, key, item, known)).toList());
    }

    /** The single values of a list under a key, each with its own line in errors, or empty when the key is absent. */
    Optional<List<String>> texts(String key) {
        return Optional.ofNullable(values.get(key)).map(node -> items(key, node).stream().map(item -> {
            if (item instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
                return scalar.getValue().strip();
            }
            throw problem(key, "(" + key + ") holds something that is no single value.", "a form like [QPV, RURAL] is meant.");
        }).toList());
    }

    private List<Node> items(String key, Node node) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        throw problem(key, "(" + key + ") is not a list.", "each item needs a line of its own that begins with a dash (-), or all a form like [a, b].");
    }

    Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key)).map(node -> {
            if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
                return scalar.getValue().strip();
            }
            throw problem(key, "(" + key + ") has no single value.", "a value is to be written after the colon.");
        });
    }

    Optional<Boolean> yesOrNo(String key) {
        return text(key).map(value -> switch (value) {
            case "yes", "true", "oui" -> true;
            case "no", "false", "non" -> false;
            default -> throw problem(key, "(" + value + ") is neither yes nor no.", "(yes) is meant.");
        });
    }

    /** A number from 0 to {@code most}, without needless zeros. */
    Optional<BigDecimal> decimal(String key, int most) {
        return text(key).map(value -> {
            if (!NUMBER.matcher(value).matches()) {
                throw problem(key, "(" + value + ") is not a number.", "(" + value.replace(',', '.') + ") with a point and digits only is meant.");
            }
            BigDecimal number = new BigDecimal(value).stripTrailingZeros();
            if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
                throw problem(key, "(" + value + ") is not between 0 and " + most + ".", "a digit too many was typed.");
            }
            return number;
        });
    }

    /** A number with at most three decimals, in thousandths. */
    Optional<Integer> thousandths(String key, int most) {
        return decimal(key, most).map(number -> {
            try {
                return number.movePointRight(3).intValueExact();
            } catch (ArithmeticException tooFine) {
                throw problem(key, "(" + number.toPlainString() + ") has more than three decimals.", "a rounder number does as well.");
            }
        });
    }

    Optional<Integer> whole(String key, int most) {
        return decimal(key, most).map(number -> {
            try {
                return number.intValueExact();
            } catch (ArithmeticException fraction) {
                throw problem(key, "(" + number.toPlainString() + ") is not a whole number.", "the decimals are to be left out.");
            }
        });
    }

    RuleFileException problem(String key, String problem, String maybe) {
        return new RuleFileException(file, lines.getOrDefault(key, line), problem, maybe);
    }

    RuleFileException missing(String key) {
        return missing(key, "the file needs the line (extends: default).");
    }

    RuleFileException missing(String key, String maybe) {
        return new RuleFileException(file, line, "(" + key + ") is missing in (" + path + ").", maybe);
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    private static int lineOf(Node node) {
        return node.getStartMark() == null ? 0 : node.getStartMark().getLine() + 1;
    }
}
