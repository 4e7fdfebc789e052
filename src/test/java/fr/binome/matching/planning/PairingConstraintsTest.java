package fr.binome.matching.planning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.matching.candidates.Candidate;
import fr.binome.matching.model.Periods;
import fr.binome.matching.model.RuleName;
import fr.binome.matching.model.SearchLimit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;

class PairingConstraintsTest {

    private static final MentorPlaces ONE_PLACE = new MentorPlaces(0, 1);
    private static final MentorPlaces TWO_PLACES = new MentorPlaces(1, 2);

    private int nextId;

    private Assignment matched(int mentee, MentorPlaces mentor, int slot, Worth worth) {
        var placement = new Placement(nextId++, new Candidate(mentee, mentor.mentor(), 0, Periods.NONE, true, false), mentor, slot, worth);
        return new Assignment(mentee, Set.of(), List.of(placement), placement);
    }

    private Assignment matched(int mentee, MentorPlaces mentor, int slot) {
        return matched(mentee, mentor, slot, new Worth(0, Map.of(), 0));
    }

    private Assignment withSibling(int sibling, Assignment assignment) {
        return new Assignment(assignment.getMentee(), Set.of(sibling), assignment.getPlacements(), assignment.getPlacement());
    }

    private static HardMediumSoftLongScore score(Assignment... assignments) {
        return new PlanSearch(new SearchLimit(1, 1), 1, 0).scoreOf(new PairingProposal(List.of(assignments)));
    }

    @Test
    void aMentorHasAPlaceForEach() {
        assertThat(score(matched(0, TWO_PLACES, 1), matched(1, TWO_PLACES, 2)).hardScore()).isZero();
        assertThat(score(matched(0, TWO_PLACES, 1), matched(1, TWO_PLACES, 2), matched(2, TWO_PLACES, 3), matched(3, TWO_PLACES, 4)).hardScore())
                .isEqualTo(-2);
        assertThat(score(matched(0, ONE_PLACE, 1), matched(1, TWO_PLACES, 1)).hardScore()).isZero();
    }

    @Test
    void aMentorMeetsOneAtATime() {
        assertThat(score(matched(0, TWO_PLACES, 1), matched(1, TWO_PLACES, 1)).hardScore()).isEqualTo(-1);
        assertThat(score(matched(0, TWO_PLACES, SlotBook.NO_SLOT), matched(1, TWO_PLACES, SlotBook.NO_SLOT)).hardScore()).isZero();
    }

    @Test
    void siblingsHaveTheirOwnMentor() {
        var first = withSibling(1, matched(0, TWO_PLACES, 1));

        assertThat(score(first, withSibling(0, matched(1, TWO_PLACES, 2))).hardScore()).isEqualTo(-1);
        assertThat(score(first, withSibling(0, matched(1, ONE_PLACE, 2))).hardScore()).isZero();
        assertThat(score(first, withSibling(9, matched(2, TWO_PLACES, 2))).hardScore()).isZero();
    }

    @Test
    void everyMatchedMenteeCountsByPriority() {
        var leftOut = new Assignment(2, Set.of(), List.of(), null);

        assertThat(score(matched(0, ONE_PLACE, 1, new Worth(3, Map.of(), 0)), matched(1, TWO_PLACES, 1, new Worth(1, Map.of(), 0))).mediumScore())
                .isEqualTo(4);
        assertThat(score(leftOut)).isEqualTo(HardMediumSoftLongScore.ZERO);
    }

    @Test
    void pairsEarnTheirStoredPointsAndPayTheirCost() {
        var worth = new Worth(1, Map.of(RuleName.GOAL, 30_000, RuleName.KEEP, 5_000), 40_000);

        assertThat(score(matched(0, ONE_PLACE, 1, worth))).isEqualTo(HardMediumSoftLongScore.of(0, 1, -5_000));
    }
}
