package fr.binome.matching.groups;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.matching.explanation.Sentences;
import fr.binome.matching.model.GroupResult;
import fr.binome.matching.model.Public;
import fr.binome.matching.model.PublicFigure;
import fr.binome.matching.model.RuleName;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class GroupResultsTest {

    private static final PublicFigure ALL = new PublicFigure(PublicFigure.ALL, 100, 80, null, null, 0, false);

    @Test
    void countsTheMatchedOfEachGroup() {
        var cost = new GroupCost(RuleName.QUOTA, "Fondation", BitSet.valueOf(new long[] {0b1110}), 3, 1_000, GroupCost.Shape.MISSING);

        assertThat(GroupResults.of(List.of(cost), mentee -> mentee < 3))
                .containsExactly(new GroupResult("quota", "Fondation", 3, 2, 3, null));
    }

    @Test
    void saysInWordsWhatIsReachedMissedAndOutOfReach() {
        assertThat(Sentences.FRENCH.sentence(GroupResults.told(new GroupResult("quota", "Fondation", 60, 47, 48, null))))
                .isEqualTo("Fondation : 47 binômes, pour 48 demandés.");
        assertThat(Sentences.FRENCH.sentence(GroupResults.told(new GroupResult("equity", "RURAL", 30, 12, 21, 15))))
                .isEqualTo("Campagne : 12 jeunes ont un mentor, il en fallait au moins 21 ; 15 au plus sont possibles.");
        assertThat(Sentences.ENGLISH.sentence(GroupResults.told(new GroupResult("portfolio", "Ana", 9, 4, 3, 4))))
                .isEqualTo("Ana: 4 more pairs, 3 are advised; 4 at least are needed.");
    }

    @Test
    void warnsOfAPublicThatIsBehind() {
        var behind = new PublicFigure("RURAL", 30, 20, null, null, 133, true);
        var small = new PublicFigure("RURAL", 4, 0, null, null, 800, true);
        var near = new PublicFigure("RURAL", 30, 21, null, null, 100, false);

        assertThat(GroupResults.warning(behind, ALL, 10)).map(Sentences.FRENCH::sentence)
                .contains("Campagne : 20 jeunes sur 30 ont un mentor, 80 sur 100 dans l'ensemble. L'écart dépasse 10 points.");
        assertThat(GroupResults.warning(small, ALL, 10)).isEmpty();
        assertThat(GroupResults.warning(near, ALL, 10)).isEmpty();
    }

    @Test
    void everyPublicHasAName() {
        var labels = ResourceBundle.getBundle("messages.matching", Locale.FRENCH);

        assertThat(labels.keySet()).contains("public." + PublicFigure.ALL)
                .containsAll(Arrays.stream(Public.values()).map(group -> "public." + group).toList());
    }
}
