package fr.binome.matching.model;

/**
 * What came of a rule about a group.
 *
 * @param rule         {@code equity}, {@code quota} or {@code portfolio}
 * @param label        the public's code, the quota's name, or the coordinator's id
 * @param people       members of the group in the round
 * @param matched      how many of them the plan matches
 * @param target       how many to match at least, or for a portfolio at most
 * @param mostPossible the most that a plan of the same size can match, or for a portfolio the least; null when not computed
 */
public record GroupResult(String rule, String label, int people, int matched, int target, Integer mostPossible) {

    /** Whether the plan does what the rule asks for. */
    public boolean isReached() {
        return isPortfolio() ? matched <= target : matched >= target;
    }

    /** Whether no plan of this size does; false while it is not known. */
    public boolean isImpossible() {
        return mostPossible != null && (isPortfolio() ? mostPossible > target : mostPossible < target);
    }

    /** The same with what is possible. */
    public GroupResult withMostPossible(int most) {
        return new GroupResult(rule, label, people, matched, target, most);
    }

    private boolean isPortfolio() {
        return rule.equals(RuleName.PORTFOLIO.code());
    }
}
