package fr.binome.matching.planning;

import fr.binome.matching.candidates.Candidate;
import fr.binome.matching.candidates.PairRules;
import fr.binome.matching.candidates.Pairing;
import fr.binome.matching.candidates.RoundFacts;
import fr.binome.matching.candidates.SettledWorld;
import fr.binome.matching.candidates.TravelRule;
import fr.binome.matching.model.Objective;
import fr.binome.matching.model.RuleName;
import fr.binome.matching.model.RulePoints;
import fr.binome.matching.model.RuleSet;
import fr.binome.matching.model.Way;
import java.util.Set;

/** What one pair counts for under a round's objective and rules, in thousandths of points. */
final class PairValues {

    private final SettledWorld world;
    private final RuleSet rules;
    private final boolean venuesProposed;

    PairValues(SettledWorld world, RoundFacts round, boolean venuesProposed) {
        this.world = world;
        this.rules = round.rules();
        this.venuesProposed = venuesProposed;
    }

    /** What counts before all points: the mentee's priority, nothing under best-pairs. */
    long matched(Candidate pair) {
        return rules.objective() == Objective.MOST_PAIRS ? world.mentee(pair.mentee()).priority() : 0;
    }

    long value(Candidate pair) {
        return pair.scoreThousandths() + kept(pair) - pairCost();
    }

    /** Whether a plan with the pair is worth more than the same without it. */
    boolean pays(Candidate pair) {
        return matched(pair) > 0 || value(pair) > 0;
    }

    int kept(Candidate pair) {
        return pair.kept() ? rules.keepThousandths() : 0;
    }

    int pairCost() {
        return rules.objective() == Objective.BEST_PAIRS ? rules.pairCostThousandths() : 0;
    }

    int withoutVenue() {
        return venuesProposed ? rules.rule(RuleName.VENUE).mostThousandths() : 0;
    }

    /** Whether the two meet in person when they hold a slot, and the round proposes venues. */
    boolean inPerson(Candidate pair) {
        if (!venuesProposed || pair.slots().isEmpty()) {
            return false;
        }
        Pairing pairing = world.pairing(pair.mentee(), pair.mentor());
        Set<Way> ways = pairing.possibleWays();
        ways.remove(Way.ASYNC);
        return TravelRule.bestOf(ways, pairing) == Way.IN_PERSON;
    }

    Worth worth(Candidate pair) {
        int[] points = new int[RuleName.values().length];
        for (RulePoints rule : PairRules.points(world.pairing(pair.mentee(), pair.mentor()))) {
            points[RuleName.find(rule.rule()).orElseThrow().ordinal()] = rule.thousandths();
        }
        points[RuleName.KEEP.ordinal()] = kept(pair);
        return new Worth(matched(pair), points, pairCost(), withoutVenue());
    }
}
