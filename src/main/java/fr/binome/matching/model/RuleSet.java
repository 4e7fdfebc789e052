package fr.binome.matching.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/**
 * The resolved rules of a round: the default file with an association's changes on top. Immutable.
 *
 * @param name                what the file calls itself
 * @param pairCostThousandths cost of a pair under {@link Objective#BEST_PAIRS}
 * @param mainGoalThousandths share of the goal's fit that the main goal has when there are others
 * @param groups              what rules about whole groups need beside weight and limit
 * @param rules               every {@link RuleName}
 */
public record RuleSet(String name, Objective objective, int pairCostThousandths, int mainGoalThousandths,
                      TravelRules travel, SearchLimit search, GroupRules groups, Map<RuleName, Rule> rules) {

    public RuleSet {
        if (!rules.keySet().containsAll(EnumSet.allOf(RuleName.class))) {
            throw new IllegalArgumentException("The rules (" + rules.keySet() + ") of (" + name
                    + ") are not complete.\nMaybe the file needs the line (extends: default).");
        }
        rules = Collections.unmodifiableMap(new EnumMap<>(rules));
    }

    public Rule rule(RuleName ruleName) {
        return rules.get(ruleName);
    }

    /** Whether this rule counts in the round. */
    public boolean isActive(RuleName ruleName) {
        return rule(ruleName).active();
    }

    /** The same with every rule off that may be off. */
    public RuleSet withRulesOff() {
        Map<RuleName, Rule> off = new EnumMap<>(rules);
        off.replaceAll((ruleName, rule) -> new Rule(ruleName, ruleName.isAlwaysOn(), rule.weightThousandths(), rule.limit(),
                rule.overridable(), rule.why()));
        return new RuleSet(name, objective, pairCostThousandths, mainGoalThousandths, travel, search,
                new GroupRules(groups.leastPeople(), List.of()), off);
    }

    /** Points under which a pair is never proposed, in thousandths; 0 when the rule is off. */
    public long floorThousandths() {
        return isActive(RuleName.FLOOR) ? 1000L * rule(RuleName.FLOOR).limit() : 0;
    }

    /** Points that keeping an earlier proposal earns, in thousandths. */
    public int keepThousandths() {
        return rule(RuleName.KEEP).mostThousandths();
    }

    /** Points that one person missing to this quota costs, in thousandths. */
    public int weightThousandths(Quota quota) {
        return quota.weightThousandths() == null ? rule(RuleName.QUOTA).weightThousandths() : quota.weightThousandths();
    }

    /** Fingerprint of everything that decides a plan; the set's name and sentences of why do not. */
    public String sha256() {
        StringBuilder canonical = new StringBuilder()
                .append("objective=").append(objective).append('\n')
                .append("pair_cost=").append(pairCostThousandths).append('\n')
                .append("main_goal=").append(mainGoalThousandths).append('\n')
                .append("detour=").append(travel.detour().stripTrailingZeros().toPlainString()).append('\n')
                .append("remote_fit=").append(travel.remoteFitThousandths()).append('\n')
                .append("async_fit=").append(travel.asyncFitThousandths()).append('\n')
                .append("search=").append(search.scoreCalculations()).append(' ').append(search.unimprovedSteps())
                .append(' ').append(search.allPairsUpTo()).append('\n');
        travel.paces().forEach((travelMode, pace) -> canonical.append("pace.").append(travelMode).append('=')
                .append(pace.kilometresPerHour().stripTrailingZeros().toPlainString()).append(' ')
                .append(pace.overheadMinutes()).append('\n'));
        rules.values().forEach(rule -> canonical.append("rule.").append(rule.name().code()).append('=')
                .append(rule.active()).append(' ').append(rule.weightThousandths()).append(' ')
                .append(rule.limit()).append(' ').append(rule.overridable()).append('\n'));
        canonical.append("least_people=").append(groups.leastPeople()).append('\n');
        groups.quotas().forEach(quota -> canonical.append("quota.").append(quota.name()).append('=')
                .append(quota.publics()).append(' ').append(quota.sectors()).append(' ')
                .append(quota.sharePercent()).append(' ').append(weightThousandths(quota)).append('\n'));
        return Fingerprint.sha256(canonical.toString());
    }
}
