package fr.binome.matching.explanation;

import static fr.binome.matching.fixture.People.mentee;
import static fr.binome.matching.fixture.People.mentor;
import static fr.binome.matching.fixture.People.round;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.binome.matching.MatchingEngine;
import fr.binome.matching.ProgressListener;
import fr.binome.matching.model.BlockingPair;
import fr.binome.matching.model.MatchingPlan;
import fr.binome.matching.model.MenteeFact;
import fr.binome.matching.model.MentorFact;
import fr.binome.matching.model.OtherMentee;
import fr.binome.matching.model.PlannedPair;
import java.util.List;
import org.junit.jupiter.api.Test;

class RivalsTest {

    private static MatchingPlan solve(List<MenteeFact> mentees, List<MentorFact> mentors) {
        return new MatchingEngine().solve(round(mentees, mentors), ProgressListener.SILENT);
    }

    private static PlannedPair pairOf(MatchingPlan plan, String mentee) {
        return plan.pairs().stream().filter(pair -> pair.menteeId().equals(mentee)).findFirst().orElseThrow();
    }

    @Test
    void namesTheTwoBestOtherMenteesOfAMentorAndWhetherTheyAreLeftOut() {
        var plan = solve(List.of(mentee("j1").build(), mentee("j2").goals("STAG", "EMPL").build(), mentee("j3").goals("EMPL").build(), mentee("j4").goals("CONF").build()),
                List.of(mentor("m1").build(), mentor("m2").goals("EMPL").build()));

        assertThat(plan.pairs()).extracting(PlannedPair::menteeId, PlannedPair::mentorId)
                .containsExactly(tuple("j1", "m1"), tuple("j3", "m2"));
        assertThat(pairOf(plan, "j1").otherMentees()).extracting(OtherMentee::menteeId, OtherMentee::free)
                .containsExactly(tuple("j2", true), tuple("j3", false));
        assertThat(pairOf(plan, "j3").otherMentees()).extracting(OtherMentee::menteeId).containsExactly("j2", "j1");
    }

    @Test
    void aMentorsOwnMenteesAreNoAlternatives() {
        var plan = solve(List.of(mentee("j1").free("WED-EVENING", "MON-NOON").build(), mentee("j2").free("WED-EVENING", "MON-NOON").build(), mentee("j3").goals("CONF").build()),
                List.of(mentor("m1").capacity(2).free("WED-EVENING", "MON-NOON").build()));

        assertThat(plan.pairs()).hasSize(2).allSatisfy(pair -> assertThat(pair.otherMentees()).extracting(OtherMentee::menteeId).containsExactly("j3"));
    }

    @Test
    void twoWhoWouldRatherHaveEachOtherAreTold() {
        var plan = solve(List.of(mentee("j1").sectors("DIGITAL").build(), mentee("j2").goals("EMPL").free("MON-NOON").build()),
                List.of(mentor("m1").sectors("DIGITAL").free("WED-EVENING", "MON-NOON").build(), mentor("m2").sectors("HEALTH").build()));

        assertThat(plan.totals().matched()).isEqualTo(2);
        assertThat(plan.blockingPairs().count()).isEqualTo(1);
        assertThat(plan.blockingPairs().worst()).singleElement().satisfies(pair -> {
            assertThat(pair.menteeId()).isEqualTo("j1");
            assertThat(pair.mentorId()).isEqualTo("m1");
            assertThat(pair.insteadOf()).isEqualTo("j2");
            assertThat(pair.scoreThousandths()).isGreaterThan(pair.menteeNowThousandths()).isGreaterThan(pair.mentorNowThousandths());
            assertThat(pair.gainThousandths()).isPositive();
        });
    }

    @Test
    void aPlanInWhichEverybodyHasTheirBestHasNone() {
        var plan = solve(List.of(mentee("j1").build(), mentee("j2").goals("EMPL").build()),
                List.of(mentor("m1").build(), mentor("m2").goals("EMPL").build()));

        assertThat(plan.blockingPairs().count()).isZero();
        assertThat(plan.blockingPairs().worst()).isEqualTo(List.<BlockingPair>of());
    }

    @Test
    void aMentorWhoHasNoPeriodForBothGivesNobodyUpForIt() {
        var plan = solve(List.of(mentee("j1").sectors("DIGITAL").build(), mentee("j2").goals("EMPL").free("MON-NOON").build(), mentee("j3").goals("EMPL").sectors("DIGITAL").build()),
                List.of(mentor("m1").capacity(2).sectors("DIGITAL").free("WED-EVENING", "MON-NOON").build(), mentor("m2").sectors("HEALTH").build()));

        assertThat(plan.totals().matched()).isEqualTo(3);
        assertThat(plan.blockingPairs().worst()).noneMatch(pair -> "j2".equals(pair.insteadOf()));
    }
}
