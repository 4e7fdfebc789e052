package fr.binome.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {

    private static final Path FOLDER = Path.of("src/main/resources/messages");
    private static final Pattern USED = Pattern.compile("\\{\\{[~#]?(?:[a-z]+ \\(|\\()?(t|n) \"([^\"]+)\"|\\((t|n) \"([^\"]+)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    private final Messages messages = new Messages();

    static Stream<String> areas() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replaceAll("_(fr|en)\\.properties$", "")).distinct().sorted()
                    .toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("areas")
    void bundlesOfAnAreaHaveTheSameKeysAndPlaceholders(String area) {
        var french = Messages.load(area, "fr");
        var english = Messages.load(area, "en");

        assertThat(new TreeSet<>(english.keySet())).isEqualTo(new TreeSet<>(french.keySet()));
        french.forEach((key, text) -> assertThat(placeholders((String) english.get(key))).as(key.toString())
                .isEqualTo(placeholders((String) text)));
    }

    @Test
    void everyAreaIsLoadedByThePagesOrHasAReaderOfItsOwn() throws IOException {
        assertThat(areas()).containsExactlyInAnyOrderElementsOf(
                Stream.concat(Messages.AREAS.stream(), Stream.of("mail", "matching")).toList());
    }

    @Test
    void everyTextThatAViewNamesExists() throws IOException {
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> views = Files.walk(Path.of("src/main/resources/views"))) {
            for (Path view : views.filter(file -> file.toString().endsWith(".hbs")).toList()) {
                Matcher used = USED.matcher(Files.readString(view));
                while (used.find()) {
                    String kind = used.group(1) == null ? used.group(3) : used.group(1);
                    String key = used.group(2) == null ? used.group(4) : used.group(2);
                    if (!messages.has("fr", kind.equals("n") ? key + ".other" : key)) {
                        missing.add(view.getFileName() + ": " + key);
                    }
                }
            }
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void countsSpeakLikeTheirLanguage() {
        assertThat(messages.text("fr", "error.reference", "abc")).endsWith(": abc");
        assertThatThrownBy(() -> messages.text("fr", "no.such.key")).hasMessageContaining("Maybe");
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(result -> result.group()).collect(Collectors.toCollection(TreeSet::new));
    }
}
