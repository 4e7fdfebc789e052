package fr.binome.matching.model;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The resolved rules of a round: the default file with an association's changes on top. Immutable.
 *
 * @param name                 what the file calls itself
 * @param pairCostThousandths  cost of a pair under {@link Objective#BEST_PAIRS}
 * @param floorThousandths     points under which a pair is never proposed
 * @param keepThousandths      points that keeping an earlier proposal earns
 * @param mainGoalThousandths  share of the goal's fit that the main goal has when there are others
 * @param rules                by name
 */
public record RuleSet(String name, Objective objective, int pairCostThousandths, int floorThousandths,
                      int keepThousandths, int mainGoalThousandths, TravelRules travel, SearchLimit search,
                      Map<String, Rule> rules) {

    public RuleSet {
        rules = Collections.unmodifiableMap(new TreeMap<>(rules));
    }

    /** The rule of this name; asking for one that no file has is a mistake of the programme. */
    public Rule rule(String ruleName) {
        Rule rule = rules.get(ruleName);
        if (rule == null) {
            throw new IllegalArgumentException("The rule (" + ruleName + ") is in no rule file.\nMaybe one of ("
                    + String.join(", ", rules.keySet()) + ") is meant.");
        }
        return rule;
    }

    /** Whether this rule counts in the round. */
    public boolean isActive(String ruleName) {
        return rule(ruleName).active();
    }

    /** Fingerprint of everything that decides a plan; names of sets and sentences of why do not. */
    public String sha256() {
        StringBuilder canonical = new StringBuilder()
                .append("objective=").append(objective).append('\n')
                .append("pair_cost=").append(pairCostThousandths).append('\n')
                .append("floor=").append(floorThousandths).append('\n')
                .append("keep=").append(keepThousandths).append('\n')
                .append("main_goal=").append(mainGoalThousandths).append('\n')
                .append("detour=").append(travel.detour().stripTrailingZeros().toPlainString()).append('\n')
                .append("remote_fit=").append(travel.remoteFitThousandths()).append('\n')
                .append("async_fit=").append(travel.asyncFitThousandths()).append('\n')
                .append("search=").append(search.scoreCalculations()).append(' ').append(search.unimprovedSteps()).append('\n');
        travel.paces().forEach((travelMode, pace) -> canonical.append("pace.").append(travelMode).append('=')
                .append(pace.kilometresPerHour().stripTrailingZeros().toPlainString()).append(' ')
                .append(pace.overheadMinutes()).append('\n'));
        rules.values().forEach(rule -> canonical.append("rule.").append(rule.name()).append('=').append(rule.level())
                .append(' ').append(rule.active()).append(' ').append(rule.weightThousandths()).append(' ')
                .append(rule.limit()).append(' ').append(rule.overridable()).append('\n'));
        return Fingerprint.sha256(canonical.toString());
    }
}
