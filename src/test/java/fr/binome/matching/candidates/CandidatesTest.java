package fr.binome.matching.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.bench.NationalCrowd;
import fr.binome.matching.fixture.BusyMentors;
import fr.binome.matching.fixture.People;
import fr.binome.matching.model.MatchingProblem;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CandidatesTest {

    private static final int MOST = 3;

    private final MatchingProblem problem = NationalCrowd.of(4, 400, 320, People.defaultRules());
    private final RoundFacts round = new RoundFacts(problem);
    private final SettledWorld world = new SettledWorld(problem, round);

    private List<Candidate> possible(int mentee) {
        return possible(mentee, world, round);
    }

    private static List<Candidate> possible(int mentee, SettledWorld world, RoundFacts round) {
        return new CandidateFinder(world, round).of(mentee).stream().filter(pair -> pair.hasSlot() && world.freePlaces(pair.mentor()) > 0).toList();
    }

    private static List<Integer> mentors(List<Candidate> pairs) {
        return pairs.stream().map(Candidate::mentor).toList();
    }

    private static long named(Map<Integer, List<Candidate>> lists) {
        return lists.values().stream().flatMap(pairs -> pairs.stream().map(Candidate::mentor)).distinct().count();
    }

    @Test
    void findsTheBestMentorsThatLookingAtEverybodyFinds() {
        Map<Integer, List<Candidate>> found = Candidates.best(world, round, MOST, share -> true).byMentee();

        found.forEach((mentee, pairs) -> assertThat(pairs).hasSize(Math.min(MOST, possible(mentee).size()))
                .extracting(Candidate::scoreThousandths)
                .isEqualTo(possible(mentee).stream().limit(MOST).map(Candidate::scoreThousandths).toList()));
    }

    /** A period that a mentor gives to somebody else is shared all the same, and brings its points. */
    @Test
    void aMentorWhoGivesSharedPeriodsToOthersIsNoLessGood() {
        MatchingProblem busy = BusyMentors.of(NationalCrowd.of(4, 400, 1_200, People.defaultRules()));
        RoundFacts facts = new RoundFacts(busy);
        SettledWorld settled = new SettledWorld(busy, facts);

        Map<Integer, List<Candidate>> found = Candidates.best(settled, facts, MOST, share -> true).byMentee();

        found.forEach((mentee, pairs) -> assertThat(pairs).as("mentee %d", mentee).extracting(Candidate::scoreThousandths)
                .isEqualTo(possible(mentee, settled, facts).stream().limit(MOST).map(Candidate::scoreThousandths).toList()));
    }

    @Test
    void aLargeRoundAlsoNamesMentorsWhoAreNobodysBest() {
        Map<Integer, List<Candidate>> best = Candidates.best(world, round, MOST, share -> true).byMentee();

        Map<Integer, List<Candidate>> spread = Candidates.spread(world, round, MOST, share -> true).byMentee();

        long possible = problem.mentees().stream().map(mentee -> possible(world.menteeIndex(mentee.id())))
                .flatMap(pairs -> pairs.stream().map(Candidate::mentor)).collect(Collectors.toSet()).size();
        assertThat(named(spread)).isGreaterThan(named(best)).isGreaterThan(possible * 9 / 10);
        spread.forEach((mentee, pairs) -> {
            assertThat(mentors(pairs)).doesNotHaveDuplicates().containsAll(mentors(best.get(mentee)));
            assertThat(possible(mentee)).containsAll(pairs);
        });
    }

    @Test
    void whoeverIsStoppedKeepsWhatWasFoundSoFar() {
        Map<Integer, List<Candidate>> best = Candidates.best(world, round, MOST, share -> true).byMentee();

        assertThat(Candidates.spread(world, round, MOST, share -> false).byMentee()).isEqualTo(best);
    }
}
