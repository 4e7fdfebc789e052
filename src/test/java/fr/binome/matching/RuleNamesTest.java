package fr.binome.matching;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.matching.fixture.People;
import fr.binome.matching.model.Level;
import fr.binome.matching.model.RuleName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleNamesTest {

    /** {@code MentorAgeRule} of {@code mentor-age}. */
    private static String className(RuleName rule) {
        return Arrays.stream(rule.code().split("-")).map(word -> word.substring(0, 1).toUpperCase() + word.substring(1))
                .collect(Collectors.joining()) + "Rule";
    }

    private static Set<String> classesIn(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(ending + ".java"))
                    .map(name -> name.replace(".java", "")).collect(Collectors.toSet());
        }
    }

    @Test
    void everyRuleHasATestOfItsNameAndEveryTestOfARuleHasARule() throws IOException {
        assertThat(classesIn("src/test/java/fr/binome/matching", "RuleTest")).containsExactlyInAnyOrderElementsOf(
                Arrays.stream(RuleName.values()).map(rule -> className(rule) + "Test").toList());
    }

    @Test
    void everyRuleAboutOnePairHasAClassOfItsName() throws IOException {
        assertThat(classesIn("src/main/java/fr/binome/matching/candidates", "Rule")).containsAll(
                Arrays.stream(RuleName.values()).filter(rule -> rule.level() == Level.HARD || rule.compareTo(RuleName.KEEP) < 0)
                        .map(RuleNamesTest::className).toList());
    }

    @Test
    void theDefaultFileStatesEveryRule() {
        assertThat(People.defaultRules().rules().keySet()).containsExactly(RuleName.values());
    }
}
