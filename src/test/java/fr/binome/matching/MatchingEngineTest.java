package fr.binome.matching;

import static fr.binome.matching.fixture.People.mentee;
import static fr.binome.matching.fixture.People.mentor;
import static fr.binome.matching.fixture.People.round;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.binome.matching.fixture.People;
import fr.binome.matching.fixture.RandomPeople;
import fr.binome.matching.model.Alternative;
import fr.binome.matching.model.CheckKind;
import fr.binome.matching.model.CheckNeed;
import fr.binome.matching.model.FunnelStep;
import fr.binome.matching.model.GroupResult;
import fr.binome.matching.model.LeftOut;
import fr.binome.matching.model.MatchingPlan;
import fr.binome.matching.model.MatchingProblem;
import fr.binome.matching.model.PairState;
import fr.binome.matching.model.PlannedPair;
import fr.binome.matching.model.PublicFigure;
import fr.binome.matching.model.RankedMentor;
import fr.binome.matching.model.Reason;
import fr.binome.matching.model.RefusedPin;
import fr.binome.matching.model.ScoredPair;
import fr.binome.matching.model.Travel;
import fr.binome.matching.model.Way;
import fr.binome.matching.model.WorldPair;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MatchingEngineTest {

    private final MatchingEngine engine = new MatchingEngine();

    private MatchingPlan solve(MatchingProblem problem) {
        return engine.solve(problem, ProgressListener.SILENT);
    }

    @Test
    void proposesAPairWithScoreWaySlotAndReasons() {
        var plan = solve(round(List.of(mentee("j1").build()), List.of(mentor("m1").build())));

        assertThat(plan.pairs()).singleElement().satisfies(pair -> {
            assertThat(pair.menteeId()).isEqualTo("j1");
            assertThat(pair.mentorId()).isEqualTo("m1");
            assertThat(pair.scoreThousandths()).isEqualTo(65_162);
            assertThat(pair.distanceMetres()).isEqualTo(1_500);
            assertThat(pair.way()).isEqualTo(Way.IN_PERSON);
            assertThat(pair.slot()).isEqualTo("WED-EVENING");
            assertThat(pair.reasons()).extracting(Reason::key)
                    .containsExactly("reason.goal", "reason.travel.in-person", "reason.periods");
            assertThat(pair.weakPoints()).extracting(Reason::key).containsExactly("weak.periods.one");
        });
        assertThat(plan.totals().valueThousandths()).isEqualTo(65_162);
        assertThat(plan.totals().matchedBound()).isEqualTo(1);
        assertThat(plan.totals().boundThousandths()).isEqualTo(65_162);
        assertThat(plan.totals().boundScope()).isEqualTo("ALL_PAIRS");
        assertThat(plan.totals().gapPercent()).isZero();
    }

    @Test
    void emptySidesGiveEmptyPlans() {
        assertThat(solve(round(List.of(), List.of())).pairs()).isEmpty();
        assertThat(solve(round(List.of(), List.of(mentor("m").build()))).leftOut()).isEmpty();
        assertThat(solve(round(List.of(mentee("j").build()), List.of())).leftOut()).singleElement()
                .extracting(LeftOut::why).isEqualTo(Reason.of("why.mentors", "0"));
    }

    @Test
    void leavesNobodyOutForPoints() {
        // j1 fits the only mentor whom j2 can have better than the other one.
        var plan = solve(round(
                List.of(mentee("j1").free("WED-EVENING", "MON-NOON").build(), mentee("j2").goals("EMPL").build()),
                List.of(mentor("m1").build(), mentor("m2").goals("ORIE").free("MON-NOON").build())));

        assertThat(plan.pairs()).extracting(PlannedPair::menteeId, PlannedPair::mentorId)
                .containsExactly(tuple("j1", "m2"), tuple("j2", "m1"));
    }

    @Test
    void aHigherPriorityIsMatchedFirst() {
        var plan = solve(round(
                List.of(mentee("j1").build(), mentee("j2").goals("EMPL").priority(2).build()), List.of(mentor("m1").build())));

        assertThat(plan.pairs()).extracting(PlannedPair::menteeId).containsExactly("j2");
        assertThat(plan.totals().matched()).isEqualTo(1);
        assertThat(plan.totals().matchedWeight()).isEqualTo(2);
    }

    @Test
    void twoMenteesOfOneMentorNeverShareASlot() {
        var both = mentor("m1").capacity(2).free("WED-EVENING", "MON-NOON").build();

        var plan = solve(round(List.of(mentee("j1").free("WED-EVENING", "MON-NOON").build(), mentee("j2").build(),
                mentee("j3").build()), List.of(both)));

        assertThat(plan.pairs()).extracting(PlannedPair::menteeId, PlannedPair::slot)
                .contains(tuple("j1", "MON-NOON")).hasSize(2);
        assertThat(plan.leftOut()).hasSize(1);
    }

    @Test
    void choosesTheBestWayThatTheSlotAllows() {
        var far = mentor("m1").livesIn(People.ROUBAIX).meets(Way.IN_PERSON, Way.REMOTE, Way.ASYNC);
        var young = mentee("j1").meets(Way.IN_PERSON, Way.REMOTE, Way.ASYNC);

        var plan = solve(round(List.of(young.build()), List.of(far.build())));
        var crowded = solve(round(List.of(young.build(), mentee("j2").meets(Way.REMOTE).build()), List.of(far.capacity(2).build())));

        assertThat(plan.pairs()).extracting(PlannedPair::way, PlannedPair::slot).containsExactly(tuple(Way.REMOTE, "WED-EVENING"));
        assertThat(crowded.pairs()).extracting(PlannedPair::way, PlannedPair::slot)
                .containsExactly(tuple(Way.ASYNC, null), tuple(Way.REMOTE, "WED-EVENING"));
    }

    @Test
    void activePairsKeepTheirPlaceAndSlot() {
        var mentors = List.of(mentor("m1").capacity(2).build());
        var active = new WorldPair("old", "m1", PairState.ACTIVE, "WED-EVENING");
        var withoutSlot = new WorldPair("old", "m1", PairState.ACTIVE, null);

        assertThat(solve(round(List.of(mentee("j1").build()), mentors, active)).pairs()).isEmpty();
        assertThat(solve(round(List.of(mentee("j1").build()), mentors, withoutSlot)).pairs()).hasSize(1);
        assertThat(solve(round(List.of(mentee("j1").build()), List.of(mentor("m1").build()), withoutSlot)).leftOut())
                .extracting(LeftOut::why).containsExactly(Reason.of("why.free", "1"));
    }

    @Test
    void somebodyInAnActivePairIsNotInTheRound() {
        var plan = solve(round(List.of(mentee("j1").build()), List.of(mentor("m1").build(), mentor("m2").build()),
                new WorldPair("j1", "m1", PairState.ACTIVE, null)));

        assertThat(plan.pairs()).isEmpty();
        assertThat(plan.leftOut()).isEmpty();
        assertThat(plan.totals().pinnedScoreThousandths()).isEqualTo(65_162);
    }

    @Test
    void aPinnedPairIsInThePlanAndMayBreakOverridableRulesOnly() {
        var pin = new WorldPair("j1", "m1", PairState.PINNED, null);
        var untrained = mentor("m1").trained(false).build();
        var youngster = mentee("j1").born("2012-01-01").build();

        var kept = solve(round(List.of(mentee("j1").build()), List.of(untrained, mentor("m2").build()), pin));
        var refused = solve(round(List.of(youngster), List.of(untrained, mentor("m2").checked(CheckKind.B3, "2030-01-01").build()), pin));

        assertThat(kept.pairs()).extracting(PlannedPair::mentorId, PlannedPair::pinned, PlannedPair::slot)
                .containsExactly(tuple("m1", true, "WED-EVENING"));
        assertThat(kept.totals().matched()).isZero();
        assertThat(kept.totals().pinnedScoreThousandths()).isEqualTo(65_162);
        assertThat(refused.refusedPins()).containsExactly(new RefusedPin("j1", "m1", Reason.of("pin.check")));
        assertThat(refused.pairs()).extracting(PlannedPair::mentorId).containsExactly("m2");
    }

    @Test
    void pinnedPairsOfUnknownOrPairedPeopleAreRefused() {
        var plan = solve(round(List.of(mentee("j1").build()), List.of(mentor("m1").build(), mentor("m2").build()),
                new WorldPair("j1", "m1", PairState.PINNED, null), new WorldPair("j1", "m2", PairState.PINNED, null),
                new WorldPair("nobody", "m2", PairState.PINNED, null)));

        assertThat(plan.refusedPins()).extracting(RefusedPin::mentorId, pin -> pin.why().key())
                .containsExactlyInAnyOrder(tuple("m2", "pin.settled"), tuple("m2", "pin.unknown"));
    }

    @Test
    void ofTwoSiblingsPinnedToOneMentorTheFirstStays() {
        var siblings = List.of(mentee("j1").apartFrom("j2").build(), mentee("j2").build());
        var favourite = mentor("m1").capacity(2).build();

        var plan = solve(round(siblings, List.of(favourite, mentor("m2").build()), new WorldPair("j1", "m1", PairState.PINNED, null),
                new WorldPair("j2", "m1", PairState.PINNED, null)));

        assertThat(plan.pairs()).extracting(PlannedPair::menteeId, PlannedPair::mentorId, PlannedPair::pinned)
                .containsExactly(tuple("j1", "m1", true), tuple("j2", "m2", false));
        assertThat(plan.refusedPins()).containsExactly(new RefusedPin("j2", "m1", Reason.of("pin.siblings-apart")));
    }

    @Test
    void aPinThatIsRefusedKeepsNoSiblingAway() {
        var siblings = List.of(mentee("j1").apartFrom("j2").needs(CheckNeed.HONORABILITE).build(), mentee("j2").build());

        var plan = solve(round(siblings, List.of(mentor("m1").build()), new WorldPair("j1", "m1", PairState.PINNED, null)));

        assertThat(plan.refusedPins()).containsExactly(new RefusedPin("j1", "m1", Reason.of("pin.check")));
        assertThat(plan.pairs()).extracting(PlannedPair::menteeId).containsExactly("j2");
    }

    @Test
    void aPinOverThePlacesOrPeriodsOfAMentorNeedsRulesThatAllowIt() {
        var young = List.of(mentee("j1").build(), mentee("j2").build());
        var pins = new WorldPair[] {new WorldPair("j1", "m1", PairState.PINNED, null), new WorldPair("j2", "m1", PairState.PINNED, null)};
        var small = List.of(mentor("m1").free("WED-EVENING", "MON-NOON").build());
        var busy = List.of(mentor("m1").capacity(2).build());
        var strict = People.rules("rules: {capacity: {overridable: no}, period: {overridable: no}}");

        assertThat(solve(round(young, small, pins)).refusedPins()).isEmpty();
        assertThat(solve(round(young, busy, pins)).refusedPins()).isEmpty();
        assertThat(solve(round(strict, young, small, pins)).refusedPins()).containsExactly(new RefusedPin("j2", "m1", Reason.of("pin.capacity")));
        assertThat(solve(round(strict, young, busy, pins)).refusedPins()).containsExactly(new RefusedPin("j2", "m1", Reason.of("pin.period")));
    }

    @Test
    void siblingsGetTheirOwnMentors() {
        var siblings = List.of(mentee("j1").apartFrom("j2").free("WED-EVENING", "MON-NOON").build(),
                mentee("j2").free("WED-EVENING", "MON-NOON").build());
        var favourite = mentor("m1").capacity(2).free("WED-EVENING", "MON-NOON").build();
        var other = mentor("m2").goals("ORIE").build();

        assertThat(solve(round(siblings, List.of(favourite, other))).pairs()).extracting(PlannedPair::mentorId)
                .containsExactlyInAnyOrder("m1", "m2");
        assertThat(solve(round(siblings, List.of(favourite))).pairs()).hasSize(1);
    }

    @Test
    void bestPairsLetsWaitWhoGainsTooLittle() {
        var mentees = List.of(mentee("j1").build(), mentee("j2").goals("EMPL").build());
        var mentors = List.of(mentor("m1").build(), mentor("m2").build());

        var plan = solve(round(People.rules("objective: best-pairs\npair_cost: 40"), mentees, mentors));

        assertThat(plan.pairs()).extracting(PlannedPair::menteeId).containsExactly("j1");
        assertThat(plan.totals().valueThousandths()).isEqualTo(25_162);
        assertThat(plan.leftOut()).extracting(LeftOut::why).containsExactly(Reason.of("why.cost"));
    }

    @Test
    void aPlanTellsItsFiguresByPublicAndWhatCameOfQuotas() {
        var rules = People.rules("rules: {quota: {active: yes}}\nquotas: [{name: Fondation, publics: [RURAL], share: 60}]");
        var pin = new WorldPair("j0", "m2", PairState.PINNED, null);

        var plan = solve(round(rules, List.of(mentee("j0").situations("RURAL").build(), mentee("j1").situations("RURAL").languages("en").build(),
                mentee("j2").build()), List.of(mentor("m1").build(), mentor("m2").build()), pin));

        assertThat(plan.publics()).extracting(PublicFigure::code, PublicFigure::people, PublicFigure::matched)
                .containsExactly(tuple("ALL", 2, 1), tuple("RURAL", 1, 0), tuple("AGE_18_25", 2, 1));
        assertThat(plan.groups()).containsExactly(new GroupResult("quota", "Fondation", 1, 0, 1, 0));
    }

    @Test
    void namesTheTwoBestAlternatives() {
        var plan = solve(round(List.of(mentee("j1").build()), List.of(mentor("m1").build(), mentor("m2").goals("EMPL").build(),
                mentor("m3").goals("EMPL").prefers("RURAL").build(), mentor("m4").goals("EMPL").prefers("RURAL").free("WED-EVENING", "MON-NOON").build())));

        assertThat(plan.pairs().get(0).alternatives()).hasSize(2).first().isEqualTo(new Alternative("m2", 35_162, true));
    }

    @Test
    void theFunnelTellsStepByStepWhyNobodyIsLeft() {
        var plan = solve(round(List.of(mentee("j1").travels(30, Travel.WALK).build()), List.of(
                mentor("m1").trained(false).build(),
                mentor("m2").languages("en").build(),
                mentor("m3").livesIn(People.PARIS).build(),
                mentor("m4").free("MON-NOON").build(),
                mentor("m5").free("MON-NOON").build())));

        assertThat(plan.leftOut()).singleElement().satisfies(left -> {
            assertThat(left.funnel()).containsExactly(new FunnelStep("mentors", 5), new FunnelStep("cleared", 4),
                    new FunnelStep("check", 4), new FunnelStep("language", 3), new FunnelStep("mentor-gender", 3),
                    new FunnelStep("not-with", 3), new FunnelStep("reach", 2), new FunnelStep("period", 0),
                    new FunnelStep("floor", 0), new FunnelStep("free", 0));
            assertThat(left.why()).isEqualTo(Reason.of("why.period", "2"));
            assertThat(left.advice()).isEqualTo(Reason.of("advice.period", "2", "period:MON-NOON"));
        });
    }

    @Test
    void advisesTheSmallestChangeThatHelps() {
        var far = mentor("m1").livesIn(People.ROUBAIX).travels(15, Travel.BIKE);
        var plan = solve(round(List.of(mentee("j1").travels(30, Travel.BIKE).build()), List.of(far.build())));
        var remote = solve(round(List.of(mentee("j1").travels(60, Travel.WALK).build()), List.of(far.meets(Way.REMOTE).build())));
        var nothing = solve(round(List.of(mentee("j1").travels(60, Travel.WALK).build()), List.of(far.languages("en").build())));

        assertThat(plan.leftOut()).extracting(LeftOut::advice).containsExactly(Reason.of("advice.travel.one", "1", "45"));
        assertThat(remote.leftOut()).extracting(LeftOut::advice).containsExactly(Reason.of("advice.remote.one", "1"));
        assertThat(nothing.leftOut()).extracting(LeftOut::advice).extracting(Reason::key).containsExactly("advice.mentor.one");
    }

    @Test
    void ranksFreeMentorsForANewcomer() {
        var mentors = List.of(mentor("m1").goals("EMPL").build(), mentor("m2").build(), mentor("m3").build(),
                mentor("m4").languages("en").build());
        var world = new WorldPair[] {new WorldPair("old", "m3", PairState.ACTIVE, null), new WorldPair("j1", "m9", PairState.REFUSED, null)};
        var problem = round(List.of(mentee("j1").build()), mentors, world);

        assertThat(engine.rank(problem, "j1", 10)).extracting(RankedMentor::mentorId, RankedMentor::scoreThousandths, RankedMentor::slot)
                .containsExactly(tuple("m2", 65_162, "WED-EVENING"), tuple("m1", 35_162, "WED-EVENING"));
        assertThat(engine.rank(problem, "j1", 1)).hasSize(1);
        assertThatThrownBy(() -> engine.rank(problem, "stranger", 5)).hasMessageContaining("(stranger)");
    }

    @Test
    void rankingSkipsMentorsWhoseOnlySharedPeriodIsTaken() {
        var problem = round(List.of(mentee("j1").build()), List.of(mentor("m1").capacity(3).build()),
                new WorldPair("old", "m1", PairState.ACTIVE, "WED-EVENING"));

        assertThat(engine.rank(problem, "j1", 5)).isEmpty();
    }

    @Test
    void listsEveryFeasiblePair() {
        var problem = round(List.of(mentee("j1").build(), mentee("j2").languages("en").build()), List.of(mentor("m1").build()));

        assertThat(engine.feasiblePairs(problem).toList()).containsExactly(new ScoredPair("j1", "m1", 65_162));
    }

    @Test
    void theOrderOfRowsChangesNothing() {
        var problem = new RandomPeople(7).round(People.defaultRules(), 40, 30, 2);
        var mentees = new ArrayList<>(problem.mentees());
        var mentors = new ArrayList<>(problem.mentors());
        Collections.shuffle(mentees, new Random(1));
        Collections.shuffle(mentors, new Random(2));

        var shuffled = solve(new MatchingProblem(mentees, mentors, List.of(), problem.rules(), problem.date(), problem.start(), problem.seed()));

        assertThat(shuffled).isEqualTo(solve(problem));
    }

    @Test
    void theInputFingerprintFollowsTheFacts() {
        var one = solve(round(List.of(mentee("j1").build()), List.of(mentor("m1").build())));
        var other = solve(round(List.of(mentee("j1").likes("judo").build()), List.of(mentor("m1").build())));

        assertThat(one.inputSha256()).hasSize(64).isNotEqualTo(other.inputSha256());
    }

    @Test
    void anIdGivenTwiceIsAnError() {
        assertThatThrownBy(() -> round(List.of(mentee("j1").build(), mentee("j1").build()), List.of()))
                .hasMessageContaining("(j1)").hasMessageContaining("Maybe");
    }

    @Test
    void tellsWhatNoPlanCanExceedAndInTheEndHowFarThePlanIsFromIt() {
        List<Integer> most = new ArrayList<>();
        List<BigDecimal> gaps = new ArrayList<>();
        ProgressListener listener = new ProgressListener() {
            @Override
            public boolean onProgress(Stage stage, int percent, int pairs) {
                return true;
            }

            @Override
            public void onBound(int mostPairs, BigDecimal gapPercent) {
                most.add(mostPairs);
                gaps.add(gapPercent);
            }
        };

        MatchingPlan plan = engine.solve(new RandomPeople(3).round(People.defaultRules(), 20, 15, 2), listener);

        assertThat(most).isSortedAccordingTo(Comparator.reverseOrder()).first().satisfies(first -> assertThat(first).isLessThanOrEqualTo(20));
        assertThat(most.get(most.size() - 1)).isEqualTo(plan.totals().matchedBound());
        assertThat(gaps.get(0)).isNull();
        assertThat(gaps.get(gaps.size() - 1)).isEqualTo(plan.totals().gapPercent());
    }

    @Test
    void tellsItsProgressUpToAHundred() {
        List<Integer> told = new ArrayList<>();

        engine.solve(new RandomPeople(3).round(People.defaultRules(), 20, 15, 2), (stage, percent, pairs) -> told.add(percent));

        assertThat(told).isSorted().startsWith(0).endsWith(100);
    }

    @Test
    void endsEarlyWithTheBestPlanSoFarWhenTheListenerSaysSo() {
        var plan = engine.solve(new RandomPeople(3).round(People.defaultRules(), 20, 15, 2),
                (stage, percent, pairs) -> stage != ProgressListener.Stage.SEARCH);

        assertThat(plan.stopped()).isTrue();
        assertThat(plan.pairs()).isNotEmpty();
    }
}
