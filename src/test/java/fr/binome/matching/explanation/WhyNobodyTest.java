package fr.binome.matching.explanation;

import static fr.binome.matching.fixture.People.mentee;
import static fr.binome.matching.fixture.People.mentor;
import static fr.binome.matching.fixture.People.round;
import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.matching.MatchingEngine;
import fr.binome.matching.ProgressListener;
import fr.binome.matching.fixture.People;
import fr.binome.matching.model.CheckKind;
import fr.binome.matching.model.FunnelStep;
import fr.binome.matching.model.LeftOut;
import fr.binome.matching.model.MatchingPlan;
import fr.binome.matching.model.MatchingProblem;
import fr.binome.matching.model.MentorWish;
import fr.binome.matching.model.MissingMentor;
import fr.binome.matching.model.PairState;
import fr.binome.matching.model.Reason;
import fr.binome.matching.model.Travel;
import fr.binome.matching.model.Way;
import fr.binome.matching.model.WorldPair;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WhyNobodyTest {

    private static MatchingPlan solve(MatchingProblem problem) {
        return new MatchingEngine().solve(problem, ProgressListener.SILENT);
    }

    private static LeftOut onlyOne(MatchingProblem problem) {
        MatchingPlan plan = solve(problem);
        assertThat(plan.leftOut()).hasSize(1);
        return plan.leftOut().get(0);
    }

    private static String advice(LeftOut leftOut) {
        return Sentences.FRENCH.sentence(leftOut.advice());
    }

    @Test
    void possibleMentorsWhoAreAllTakenAreTheLastStep() {
        var left = onlyOne(round(List.of(mentee("j1").build(), mentee("j2").build()), List.of(mentor("m1").build(), mentor("m2").trained(false).build())));

        assertThat(left.why()).isEqualTo(Reason.of("why.free", "1"));
        assertThat(left.funnel()).startsWith(new FunnelStep("mentors", 2), new FunnelStep("cleared", 1)).endsWith(new FunnelStep("floor", 1), new FunnelStep("free", 0));
        assertThat(Sentences.FRENCH.funnel(left.funnel())).isEqualTo("2 mentors → 1 prêt à commencer → 1 possible, donné à un autre jeune");
    }

    @Test
    void oneMoreLanguageMayHelp() {
        var left = onlyOne(round(List.of(mentee("j1").languages("ar").build()), List.of(mentor("m1").build(), mentor("m2").languages("fr", "en").build())));

        assertThat(advice(left)).isEqualTo("En parlant aussi une autre langue, français : 2 mentors.");
    }

    @Test
    void aMissingAuthorisationIsWhatWouldHelp() {
        var left = onlyOne(round(List.of(mentee("j1").born("2012-01-01").consent(false).build()), List.of(mentor("m1").checked(CheckKind.B3, "2027-01-01").build())));

        assertThat(left.why()).isEqualTo(Reason.of("why.consent"));
        assertThat(advice(left)).isEqualTo("Quand l'autorisation sera complète : 1 mentor.");
    }

    @Test
    void aMentorWithoutPlaceOrPeriodLeftHelpsNobody() {
        var full = onlyOne(round(List.of(mentee("j2").travels(15, Travel.WALK).build()), List.of(mentor("m1").build()), new WorldPair("old", "m1", PairState.ACTIVE, "WED-EVENING")));
        var slotless = onlyOne(round(List.of(mentee("j2").build()), List.of(mentor("m1").capacity(2).free("WED-EVENING", "SAT-NOON").build()),
                new WorldPair("old", "m1", PairState.ACTIVE, "WED-EVENING")));

        assertThat(full.advice().key()).startsWith("advice.mentor");
        assertThat(slotless.advice()).isEqualTo(Reason.of("advice.period.one", "1", "period:SAT-NOON"));
    }

    @Test
    void whereNoChangeHelpsOneMoreMentorIsDescribedWithAllWhomItWouldHelp() {
        var young = IntStream.range(0, 7).mapToObj(index -> mentee("j" + index).livesIn(index < 5 ? People.LILLE : People.ROUBAIX)
                .travels(60, Travel.TRANSIT).free("WED-EVENING", index % 2 == 0 ? "MON-NOON" : "TUE-NOON").build()).toList();

        var plan = solve(round(young, List.of()));

        assertThat(plan.leftOut()).hasSize(7).allSatisfy(left -> assertThat(advice(left))
                .isIn("Un mentor de plus à Lille, le mercredi soir, pour trouver un stage, aiderait 7 jeunes.",
                        "Un mentor de plus à Roubaix, le mercredi soir, pour trouver un stage, aiderait 7 jeunes."));
        assertThat(plan.missingMentors()).containsExactly(new MissingMentor("59350", "WED-EVENING", "STAG", Way.IN_PERSON, null, null, 7));
    }

    @Test
    void missingMentorsAreCountedForPeopleWhomTheOthersDoNotHelp() {
        var plan = solve(round(List.of(
                mentee("j1").build(), mentee("j2").build(), mentee("j3").free("WED-EVENING", "SAT-NOON").build(),
                mentee("j4").goals("EMPL").meets(Way.REMOTE).wishes(MentorWish.F).languages("ar").build(),
                mentee("j5").goals("CONF").meets(Way.ASYNC).build(),
                mentee("j6").born("2012-01-01").consent(false).build()), List.of()));

        assertThat(plan.missingMentors()).extracting(MissingMentor::helped).containsExactly(3, 1, 1);
        assertThat(plan.missingMentors()).extracting(mentor -> Sentences.FRENCH.sentence(MissingMentors.advice(mentor))).containsExactly(
                "Un mentor de plus à Lille, le mercredi soir, pour trouver un stage, aiderait 3 jeunes.",
                "Une femme mentor de plus à distance, le mercredi soir, pour trouver un emploi, qui parle arabe, aiderait 1 jeune.",
                "Un mentor de plus par messages, pour prendre confiance en soi, aiderait 1 jeune.");
        assertThat(plan.leftOut().get(5).advice()).isNull();
    }

    @Test
    void placesAreNamedAsPeopleSayThem() {
        assertThat(Sentences.FRENCH.sentence(Reason.of("advice.mentor", "2", "mentor:M", "at:76351", "goal:STAG", "", "period:WED-EVENING")))
                .isEqualTo("Un homme mentor de plus au Havre, le mercredi soir, pour trouver un stage, aiderait 2 jeunes.");
        assertThat(Sentences.ENGLISH.sentence(Reason.of("advice.mentor", "2", "mentor:ANY", "at:62041", "goal:STAG", "speaking:en", "period:WED-EVENING")))
                .isEqualTo("One more mentor in Arras, Wednesday evening, to find an internship, who speaks English, would help 2 young people.");
    }
}
