package fr.binome.matching.planning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.matching.candidates.Candidate;
import fr.binome.matching.fixture.People;
import fr.binome.matching.fixture.RandomPeople;
import fr.binome.matching.fixture.RandomPlanRules;
import fr.binome.matching.model.MatchingProblem;
import fr.binome.matching.model.MenteeFact;
import fr.binome.matching.model.MentorFact;
import fr.binome.matching.model.PairState;
import fr.binome.matching.model.Periods;
import fr.binome.matching.model.SearchLimit;
import fr.binome.matching.model.WorldPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReplanTest {

    private static final SearchLimit SHORT = new SearchLimit(3_000, 300);
    private static final int TWO = 2;

    private static Replanned replanned(RandomRound round, List<WorldPair> current, int mostMoved) {
        return new Replan(round.world(), round.facts(), round.maker()).after(current, mostMoved, SHORT, 1);
    }

    private static RandomRound round(MatchingProblem problem) {
        return RandomRound.of(problem, same -> List.of());
    }

    private static List<WorldPair> pairsOf(RandomRound round, PairPlan plan) {
        return plan.pairs().stream().map(pair -> new WorldPair(round.world().mentee(pair.mentee()).id(),
                round.world().mentor(pair.mentor()).id(), PairState.KEEP, plan.slotCodeOf(pair).orElse(null))).toList();
    }

    /** The problem after one or two things have happened: a pair refused, a mentor gone, a newcomer, somebody's other periods. */
    private static MatchingProblem changed(MatchingProblem problem, List<WorldPair> current, List<MenteeFact> newcomers, Random random) {
        List<MenteeFact> mentees = new ArrayList<>(problem.mentees());
        List<MentorFact> mentors = new ArrayList<>(problem.mentors());
        List<WorldPair> pairs = new ArrayList<>(problem.worldPairs());
        WorldPair one = current.get(random.nextInt(current.size()));
        switch (random.nextInt(4)) {
            case 0 -> pairs.add(new WorldPair(one.menteeId(), one.mentorId(), PairState.REFUSED, null));
            case 1 -> mentors.removeIf(mentor -> mentor.id().equals(one.mentorId()));
            case 2 -> mentees.addAll(newcomers);
            default -> mentees.replaceAll(mentee -> mentee.id().equals(one.menteeId())
                    ? mentee.withAvailability(new Periods(3 << 8 + random.nextInt(6))) : mentee);
        }
        return new MatchingProblem(mentees, mentors, pairs, problem.venues(), List.of(), problem.rules(), problem.date(), problem.start(), 1);
    }

    @Test
    void findsTheBestPlanThatFewMovesLeadTo() {
        int moves = 0;
        for (int seed = 1; seed <= 200; seed++) {
            Random random = new Random(seed);
            MatchingProblem whole = new RandomPeople(seed).round(People.defaultRules(), 4 + seed % 3, 3 + seed % 2, 2);
            List<MenteeFact> newcomers = whole.mentees().subList(4, whole.mentees().size());
            MatchingProblem before = new MatchingProblem(whole.mentees().subList(0, 4), whole.mentors(), List.of(), whole.rules(),
                    whole.date(), whole.start(), 1);
            RandomRound first = round(before);
            List<WorldPair> current = somePairs(first, random);
            if (!current.isEmpty()) {
                RandomRound after = round(changed(before, current, newcomers, random));

                Replanned replanned = replanned(after, current, seed % 3);

                Map<Candidate, Integer> kept = new KeptPairs(after.world(), after.facts(), current).slots();
                long[] best = new BruteForceChange(after, kept, seed % 3).best();
                assertThat(new long[] {replanned.plan().pairs().size(), after.value(replanned.plan())}).as("seed %d", seed).isEqualTo(best);
                assertThat(replanned.moved()).hasSizeLessThanOrEqualTo(seed % 3);
                moves += replanned.moved().size();
            }
        }
        assertThat(moves).isGreaterThan(10);
    }

    /** A plan that may be far from the best: mentees in any order take any seat that is free. */
    private static List<WorldPair> somePairs(RandomRound round, Random random) {
        List<Candidate> pairs = new ArrayList<>();
        round.candidates().values().forEach(choices -> choices.stream().skip(random.nextInt(2)).filter(pair -> {
            List<Candidate> there = new ArrayList<>(pairs.stream().filter(other -> other.mentor() == pair.mentor()).toList());
            there.add(pair);
            return there.size() <= round.world().freePlaces(pair.mentor()) && SlotBook.fits(there);
        }).findFirst().ifPresent(pairs::add));
        return pairsOf(round, round.maker().planOf(pairs));
    }

    @Test
    void neverMovesMoreThanAllowedNorMakesThingsWorseWithRulesOfTheWholePlan() {
        for (int seed = 1; seed <= 12; seed++) {
            RandomPlanRules random = new RandomPlanRules(seed);
            MatchingProblem problem = random.round(30, 20, 3, 4);
            var groups = random.groups(30, 18, 2);
            RandomRound before = RandomRound.of(problem, same -> groups);
            PairPlan plan = before.maker().improved(before.firstPlan(), SHORT, 1, (share, pairs) -> true);
            List<WorldPair> current = pairsOf(before, plan);
            RandomRound after = RandomRound.of(changed(problem, current, List.of(), new Random(4 * seed)), same -> groups);

            Replanned replanned = replanned(after, current, TWO);

            KeptPairs kept = new KeptPairs(after.world(), after.facts(), current);
            PairPlan asItIs = after.maker().planOf(List.copyOf(kept.slots().keySet()), kept.slots());
            assertThat(after.maker().isBetter(asItIs, replanned.plan())).isFalse();
            assertThat(replanned.moved()).hasSizeLessThanOrEqualTo(TWO);
            assertThat(replanned.plan().siblingsTooMany()).isEmpty();
            assertThat(stillThere(kept.slots(), replanned.plan())).isGreaterThanOrEqualTo(kept.slots().size() - TWO);
        }
    }

    private static long stillThere(Map<Candidate, Integer> kept, PairPlan plan) {
        return kept.entrySet().stream().filter(pair -> plan.pairOf(pair.getKey().mentee())
                .filter(now -> now.mentor() == pair.getKey().mentor() && plan.slotOf(now) == pair.getValue()).isPresent()).count();
    }

    @Test
    void leavesAPlanAloneWhenNothingHasHappened() {
        RandomRound round = RandomRound.of(3, 30, 20, 3);
        PairPlan plan = round.firstPlan();

        Replanned replanned = replanned(round, pairsOf(round, plan), TWO);

        assertThat(replanned.broken()).isEmpty();
        assertThat(replanned.moved()).isEmpty();
        assertThat(replanned.plan().pairs()).isEqualTo(plan.pairs());
    }

    @Test
    void siblingsStayTogetherWhereTheRuleIsOff() {
        var siblings = List.of(People.mentee("j1").apartFrom("j2").free("WED-EVENING", "MON-NOON").build(),
                People.mentee("j2").free("WED-EVENING", "MON-NOON").build());
        var mentors = List.of(People.mentor("m1").capacity(2).free("WED-EVENING", "MON-NOON").build());
        var current = List.of(new WorldPair("j1", "m1", PairState.KEEP, "MON-NOON"), new WorldPair("j2", "m1", PairState.KEEP, "WED-EVENING"));

        assertThat(replanned(round(People.round(siblings, mentors)), current, 0).broken()).hasSize(1);
        assertThat(replanned(round(People.round(People.rules("rules: {siblings-apart: {active: no}}"), siblings, mentors)), current, 0).broken()).isEmpty();
    }

    @Test
    void namesThePairsThatAreNoLongerPossible() {
        RandomRound round = RandomRound.of(3, 12, 9, 3);
        List<WorldPair> current = pairsOf(round, round.firstPlan());
        WorldPair refused = current.get(0);
        MatchingProblem problem = round.problem();
        RandomRound after = round(new MatchingProblem(problem.mentees(), problem.mentors(),
                List.of(new WorldPair(refused.menteeId(), refused.mentorId(), PairState.REFUSED, null)), problem.rules(), problem.date(),
                problem.start(), 1));

        Replanned replanned = replanned(after, current, TWO);

        assertThat(replanned.broken()).containsExactly(refused);
        assertThat(replanned.plan().pairs()).noneMatch(pair -> after.world().mentee(pair.mentee()).id().equals(refused.menteeId())
                && after.world().mentor(pair.mentor()).id().equals(refused.mentorId()));
    }

    @Test
    void nothingButFreeSeatsIsUsedWhenNothingMayMove() {
        RandomRound round = RandomRound.of(8, 40, 25, 3);
        List<WorldPair> half = pairsOf(round, round.firstPlan()).subList(0, 10);

        Replanned replanned = replanned(round, half, 0);

        assertThat(replanned.moved()).isEmpty();
        assertThat(replanned.plan().pairs()).hasSizeGreaterThan(10);
    }
}
