package fr.binome.matching.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.bench.NationalCrowd;
import fr.binome.matching.fixture.People;
import fr.binome.matching.model.MatchingProblem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairEstimateTest {

    /** What rounding to metres, and taking the straight line for the way round the globe, may add. */
    private static final int LITTLE = 10;

    private final MatchingProblem problem = NationalCrowd.of(6, 300, 240, People.defaultRules());
    private final RoundFacts round = new RoundFacts(problem);
    private final PairEstimate estimate = new PairEstimate(round, new MentorTable(round));
    private final List<String> wrong = new ArrayList<>();
    private int pairs;

    private interface Claim {
        boolean holds(Pairing pairing, int most);
    }

    private void check(Claim claim) {
        for (int mentee = 0; mentee < problem.mentees().size(); mentee++) {
            estimate.startFor(round.mentee(mentee));
            for (int mentor = 0; mentor < problem.mentors().size(); mentor++) {
                Pairing pairing = new Pairing(round).of(round.mentee(mentee), round.mentor(mentor));
                if (!claim.holds(pairing, estimate.mostThousandths(mentor))) {
                    wrong.add(pairing.mentee().id() + " with " + pairing.mentor().id());
                }
                pairs += pairing.possibleWayBits() == 0 ? 0 : 1;
            }
        }
        assertThat(pairs).isGreaterThan(10_000);
    }

    @Test
    void isNeverLowerThanThePointsOfAPairThatCanMeet() {
        check((pairing, most) -> pairing.possibleWayBits() == 0 || most >= PairRules.scoreThousandths(pairing));

        assertThat(wrong).isEmpty();
    }

    /** It is where two live a few metres too far apart, or two words share a bit. */
    @Test
    void isHardlyEverHigherThanThePoints() {
        check((pairing, most) -> pairing.possibleWayBits() == 0 || most <= PairRules.scoreThousandths(pairing) + LITTLE);

        assertThat(wrong).hasSizeLessThan(pairs / 1_000);
    }

    @Test
    void tellsThatTwoWhoShareNoWayCannotMeet() {
        check((pairing, most) -> (pairing.menteeTraits().ways() & pairing.mentorTraits().ways()) != 0 || most < 0);

        assertThat(wrong).isEmpty();
    }
}
