package fr.binome.matching.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.binome.matching.model.FunnelStep;
import fr.binome.matching.model.Level;
import fr.binome.matching.model.Reason;
import fr.binome.matching.model.RuleName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SentencesTest {

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("messages.matching", locale);
    }

    @Test
    void wordsCodesDistancesAndLists() {
        assertThat(Sentences.FRENCH.sentence(Reason.of("reason.goal", "goal:STAG"))).isEqualTo("Vous visez tous deux : trouver un stage.");
        assertThat(Sentences.FRENCH.sentence(Reason.of("reason.periods", "period:WED-EVENING|SAT-NOON")))
                .isEqualTo("Vous êtes libres au même moment : mercredi soir et samedi midi.");
        assertThat(Sentences.FRENCH.sentence(Reason.of("reason.travel.in-person", "metres:4249"))).isEqualTo("Vous êtes à 4,2 km l'un de l'autre.");
        assertThat(Sentences.ENGLISH.sentence(Reason.of("reason.travel.in-person", "metres:10613"))).isEqualTo("You are 11 km apart.");
        assertThat(Sentences.FRENCH.sentence(Reason.of("reason.interests", "words:échecs|judo|Musée"))).isEqualTo("Goûts communs : échecs, judo et Musée.");
        assertThat(Sentences.FRENCH.sentence(Reason.of("reason.language", "language:sv"))).isEqualTo("Vous parlez tous deux : suédois.");
        assertThat(Sentences.FRENCH.sentence(Reason.of("advice.travel", "3", "60"))).isEqualTo("Avec 60 minutes de trajet : 3 mentors.");
    }

    @Test
    void aNameThatLooksLikeAPlaceholderStaysAsItIs() {
        assertThat(Sentences.ENGLISH.sentence(Reason.of("quota.asked", "text:Fund {1} of $2", "60", "public:QPV"))).startsWith("Fund {1} of $2: at least 60 %");
    }

    @Test
    void theFunnelNamesOnlyStepsThatLoseSomebody() {
        var steps = List.of(new FunnelStep("mentors", 200), new FunnelStep("cleared", 180), new FunnelStep("check", 180),
                new FunnelStep("reach", 61), new FunnelStep("period", 9), new FunnelStep("free", 0));

        assertThat(Sentences.FRENCH.funnel(steps))
                .isEqualTo("200 mentors → 180 prêts à commencer → 61 à portée → 9 avec un moment commun → 9 possibles, tous donnés à d'autres");
    }

    @Test
    void frenchIsTheLanguageOfEverybodyElse() {
        assertThat(Sentences.of(Locale.ITALIAN)).isSameAs(Sentences.FRENCH);
        assertThat(Sentences.of(Locale.UK)).isSameAs(Sentences.ENGLISH);
    }

    @Test
    void aReasonIsToldAboutTheTwoInTheThirdPerson() {
        assertThat(Sentences.FRENCH.aboutThem(Reason.of("reason.goal", "goal:STAG"))).isEqualTo("But commun : trouver un stage.");
        assertThat(Sentences.FRENCH.aboutThem(Reason.of("weak.sector"))).isEqualTo(Sentences.FRENCH.sentence(Reason.of("weak.sector")));
    }

    @Test
    void aKeyWithoutTextIsAnError() {
        assertThatThrownBy(() -> Sentences.FRENCH.sentence(Reason.of("reason.luck"))).isInstanceOf(MissingResourceException.class);
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaceholders() {
        var placeholder = Pattern.compile("\\{\\d}");
        assertThat(new TreeSet<>(bundle(Locale.FRENCH).keySet())).isEqualTo(new TreeSet<>(bundle(Locale.ENGLISH).keySet()));
        assertThat(bundle(Locale.FRENCH).keySet()).allSatisfy(key -> assertThat(
                placeholder.matcher(bundle(Locale.FRENCH).getString(key)).results().map(found -> found.group()).sorted().toList())
                .as(key).isEqualTo(placeholder.matcher(bundle(Locale.ENGLISH).getString(key)).results().map(found -> found.group()).sorted().toList()));
    }

    @Test
    void everyKeyThatTheCodeWritesHasAText() throws IOException {
        var keys = new TreeSet<String>();
        var literal = Pattern.compile("\"((?:reason|weak|advice|pin|why)\\.[a-z.-]*[a-z])\"");
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/fr/binome/matching"))) {
            for (Path source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                literal.matcher(Files.readString(source)).results().forEach(found -> keys.add(found.group(1)));
            }
        }
        Stream.of(RuleName.values()).filter(rule -> rule.level() == Level.HARD).forEach(rule -> keys.add("pin." + rule.code()));
        Stream.of("sector", "role", "interests").forEach(rule -> {
            keys.add("reason." + rule);
            keys.add("weak." + rule);
        });
        new Funnel().allSteps().forEach(step -> {
            keys.add("funnel." + step.rule());
            keys.add("why." + step.rule());
        });

        assertThat(bundle(Locale.FRENCH).keySet()).containsAll(keys);
    }
}
