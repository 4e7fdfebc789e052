package fr.binome.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.web.Languages;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the public forms say, word by word: short sentences, no letters to guess, no shouting. */
class PlainWordsTest {

    private static final int MOST_WORDS = 12;
    /** Keys of pages that only the team reads. */
    private static final Pattern STAFF = Pattern.compile("(questions|share|credits|poster\\.print).*");
    /** Nobody has to know what they stand for. */
    private static final List<String> ACRONYMS = List.of("ASE", "QPV", "RGPD", "CNIL", "CV", "BTS", "DPO", "NEET", "SMS", "PJJ", "MLDS", "CIO",
            "ML", "FAQ", "URL", "PDF", "CGU", "SSO", "RSA", "CEJ", "GDPR");
    private static final Pattern SENTENCES = Pattern.compile("(?<=[.?:])\\s+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}'’@./-]*");

    record Text(String language, String key, String words) {
        @Override
        public String toString() {
            return language + " " + key;
        }
    }

    static Stream<Text> everything() {
        return Languages.ALL.stream().flatMap(language -> bundle(language).entrySet().stream()
                .filter(entry -> !STAFF.matcher((String) entry.getKey()).matches())
                .map(entry -> new Text(language, (String) entry.getKey(), (String) entry.getValue())));
    }

    static Stream<Text> french() {
        return everything().filter(text -> text.language().equals("fr"));
    }

    @ParameterizedTest
    @MethodSource("french")
    void aSentenceHasTwelveWordsAtMost(Text text) {
        assertThat(SENTENCES.splitAsStream(text.words()).filter(sentence -> WORD.matcher(sentence).results().count() > MOST_WORDS)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everything")
    void nobodyGuessesLettersAndNobodyIsShoutedAt(Text text) {
        assertThat(Arrays.stream(text.words().split("[^\\p{L}]+"))).doesNotContainAnyElementsOf(ACRONYMS);
        assertThat(text.words()).doesNotContain("!").doesNotMatch(".*[\\x{1F000}-\\x{1FAFF}].*");
    }

    private static Properties bundle(String language) {
        Properties texts = new Properties();
        try (InputStream in = PlainWordsTest.class.getResourceAsStream("/messages/intake_" + language + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return texts;
    }
}
