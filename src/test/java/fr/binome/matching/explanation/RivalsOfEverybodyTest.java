package fr.binome.matching.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.bench.NationalCrowd;
import fr.binome.matching.candidates.Candidate;
import fr.binome.matching.candidates.CandidateFinder;
import fr.binome.matching.candidates.Candidates;
import fr.binome.matching.candidates.RoundFacts;
import fr.binome.matching.candidates.SettledWorld;
import fr.binome.matching.fixture.BusyMentors;
import fr.binome.matching.fixture.People;
import fr.binome.matching.model.Alternative;
import fr.binome.matching.model.BlockingPair;
import fr.binome.matching.model.MatchingProblem;
import fr.binome.matching.model.OtherMentee;
import fr.binome.matching.planning.FlowPlan;
import fr.binome.matching.planning.PairPlan;
import fr.binome.matching.planning.PlanMaker;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of three mentors each, beside a look at every possible pair. */
class RivalsOfEverybodyTest {

    private static final int MOST = 3;

    private static List<Candidate> possible(SettledWorld world, RoundFacts round) {
        CandidateFinder finder = new CandidateFinder(world, round);
        return world.menteesInRound().stream().flatMap(mentee -> finder.of(mentee).stream())
                .filter(pair -> pair.hasSlot() && world.freePlaces(pair.mentor()) > 0).toList();
    }

    @ParameterizedTest
    @CsvSource({"1, 300, 150", "2, 250, 400", "3, 300, 300"})
    void nobodyIsOverlookedWhoIsOnNoList(long seed, int mentees, int mentors) {
        MatchingProblem problem = BusyMentors.of(NationalCrowd.of(seed, mentees, mentors, People.defaultRules()));
        RoundFacts round = new RoundFacts(problem);
        SettledWorld world = new SettledWorld(problem, round);
        Candidates candidates = Candidates.best(world, round, MOST, share -> true);
        FlowPlan flow = new FlowPlan(world, round, candidates);
        flow.solve();
        flow.addMissing();
        PairPlan plan = new PlanMaker(world, round, candidates.byMentee()).planOf(flow.pairs());
        List<Candidate> possible = possible(world, round);

        Rivals rivals = new Rivals(world, plan, candidates, candidates.byMentee(), true);

        assertThat(plan.pairs()).hasSizeGreaterThan(100).allSatisfy(pair -> {
            assertThat(rivals.otherMentees(pair)).isEqualTo(otherMentees(pair, possible, plan, world));
            assertThat(rivals.otherMentors(pair)).extracting(Alternative::scoreThousandths).isEqualTo(possible.stream()
                    .filter(other -> other.mentee() == pair.mentee() && other.mentor() != pair.mentor())
                    .map(Candidate::scoreThousandths).sorted(Comparator.reverseOrder()).limit(2).toList());
        });
        List<BlockingPair> blocking = possible.stream().map(pair -> blocking(pair, plan, world)).filter(Objects::nonNull).toList();
        assertThat(rivals.blockingPairs().count()).isEqualTo(blocking.size()).isGreaterThan(10);
        assertThat(rivals.blockingPairs().worst()).isEqualTo(blocking.stream().sorted(Comparator.comparingInt(BlockingPair::gainThousandths).reversed()
                .thenComparing(BlockingPair::menteeId).thenComparing(BlockingPair::mentorId)).limit(10).toList());
    }

    private static List<OtherMentee> otherMentees(Candidate chosen, List<Candidate> possible, PairPlan plan, SettledWorld world) {
        return possible.stream()
                .filter(pair -> pair.mentor() == chosen.mentor()
                        && plan.pairsOf(chosen.mentor()).stream().noneMatch(held -> held.mentee() == pair.mentee()))
                .sorted(Comparator.comparingInt(Candidate::scoreThousandths).reversed().thenComparingInt(Candidate::mentee)).limit(2)
                .map(pair -> new OtherMentee(world.mentee(pair.mentee()).id(), pair.scoreThousandths(), plan.pairOf(pair.mentee()).isEmpty())).toList();
    }

    /** Both would have more points; whoever the mentor gives up for it is the one with fewest. */
    private static BlockingPair blocking(Candidate pair, PairPlan plan, SettledWorld world) {
        int now = plan.pairOf(pair.mentee()).map(Candidate::scoreThousandths).orElse(0);
        if (pair.scoreThousandths() <= now) {
            return null;
        }
        String mentee = world.mentee(pair.mentee()).id();
        String mentor = world.mentor(pair.mentor()).id();
        if (plan.hasRoomFor(pair)) {
            return new BlockingPair(mentee, mentor, pair.scoreThousandths(), now, null, 0);
        }
        return plan.pairsOf(pair.mentor()).stream()
                .filter(held -> held.scoreThousandths() < pair.scoreThousandths() && plan.hasRoomFor(pair, held.mentee()))
                .min(Comparator.comparingInt(Candidate::scoreThousandths).thenComparingInt(Candidate::mentee))
                .map(held -> new BlockingPair(mentee, mentor, pair.scoreThousandths(), now, world.mentee(held.mentee()).id(), held.scoreThousandths()))
                .orElse(null);
    }
}
