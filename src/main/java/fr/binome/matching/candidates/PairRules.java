package fr.binome.matching.candidates;

import fr.binome.matching.model.RulePoints;
import java.util.List;

/** All pair rules in the order in which points are shown. */
public final class PairRules {

    /** One of each. */
    public static final List<PairRule> ALL = List.of(new GoalRule(), new SectorRule(), new RoleRule(), new TravelRule(),
            new PeriodsRule(), new WaitingRule(), new InterestsRule(), new PreferredPublicRule());

    private PairRules() {
    }

    /** The pair's points rule by rule. */
    public static List<RulePoints> points(Pairing pairing) {
        return ALL.stream().map(rule -> rule.points(pairing)).toList();
    }

    /** The pair's score: the sum of its points. It does not depend on the slot or way finally used. */
    public static int scoreThousandths(Pairing pairing) {
        int score = 0;
        for (PairRule rule : ALL) {
            score += rule.thousandths(pairing);
        }
        return score;
    }
}
