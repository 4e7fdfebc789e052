package fr.binome.matching.groups;

import fr.binome.matching.groups.GroupCost.Shape;
import fr.binome.matching.model.MatchingProblem;
import fr.binome.matching.model.MenteeFact;
import fr.binome.matching.model.Public;
import fr.binome.matching.model.Quota;
import fr.binome.matching.model.RuleName;
import fr.binome.matching.model.RuleSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the active rules about groups ask of a plan, once it is known how many people it matches. They choose who among
 * equally large plans, never how many. Groups hold only mentees who look for a mentor in the round.
 */
public final class GroupCosts {

    private static final int PERCENT = 100;

    private final MatchingProblem problem;
    private final RuleSet rules;
    private final BitSet inRound;
    private final int matched;

    private GroupCosts(MatchingProblem problem, Collection<Integer> inRound, int matched) {
        this.problem = problem;
        this.rules = problem.rules();
        this.inRound = new BitSet();
        this.matched = matched;
        inRound.forEach(this.inRound::set);
    }

    /**
     * Equity by public, quotas in the order of the file, portfolios by coordinator id. Groups that cannot cost anything
     * are left out.
     *
     * @param inRound indexes of the problem's mentees who look for a mentor in the round
     * @param matched how many of them the first plan matches
     */
    public static List<GroupCost> of(MatchingProblem problem, Collection<Integer> inRound, int matched) {
        if (matched < 0 || matched > inRound.size()) {
            throw new IllegalArgumentException("(" + matched + ") of (" + inRound.size()
                    + ") mentees cannot be matched.\nMaybe pinned or active pairs were counted as well.");
        }
        GroupCosts costs = new GroupCosts(problem, inRound, matched);
        List<GroupCost> all = new ArrayList<>();
        if (costs.rules.isActive(RuleName.EQUITY)) {
            Public.WATCHED.forEach(group -> costs.equity(group, all));
        }
        if (costs.rules.isActive(RuleName.QUOTA)) {
            costs.rules.groups().quotas().forEach(quota -> costs.quota(quota, all));
        }
        if (costs.rules.isActive(RuleName.PORTFOLIO)) {
            all.addAll(Portfolios.of(problem, costs.inRound));
        }
        return List.copyOf(all);
    }

    /** The most that portfolios can cost a plan, in thousandths of points: it grows with the square of what is too many. */
    public static long mostForPortfolios(MatchingProblem problem, Collection<Integer> inRound) {
        if (!problem.rules().isActive(RuleName.PORTFOLIO)) {
            return 0;
        }
        BitSet people = new BitSet();
        inRound.forEach(people::set);
        return Portfolios.of(problem, people).stream().mapToLong(cost -> cost.thousandths(cost.members().cardinality())).reduce(0, Math::addExact);
    }

    /** The least number of matched that keeps a public within so many points of the overall rate; 0 of an empty round. */
    static int equityTarget(int people, int matched, int inRound, int limitPoints) {
        long hundredths = (long) people * (PERCENT * (long) matched - (long) limitPoints * inRound);
        return hundredths <= 0 ? 0 : (int) ceiling(hundredths, (long) PERCENT * inRound);
    }

    private static long ceiling(long dividend, long divisor) {
        return (dividend + divisor - 1) / divisor;
    }

    private void equity(Public group, List<GroupCost> costs) {
        BitSet members = members(mentee -> group.includes(mentee, problem.date()));
        int people = members.cardinality();
        if (people >= rules.groups().leastPeople()) {
            int target = equityTarget(people, matched, inRound.cardinality(), rules.rule(RuleName.EQUITY).limit());
            missing(RuleName.EQUITY, group.name(), members, target, rules.rule(RuleName.EQUITY).weightThousandths(), costs);
        }
    }

    private void quota(Quota quota, List<GroupCost> costs) {
        int target = (int) ceiling((long) quota.sharePercent() * matched, PERCENT);
        missing(RuleName.QUOTA, quota.name(), members(mentee -> quota.includes(mentee, problem.date())), target,
                rules.weightThousandths(quota), costs);
    }

    private static void missing(RuleName rule, String label, BitSet members, int target, int weight, List<GroupCost> costs) {
        if (target > 0 && weight > 0) {
            costs.add(new GroupCost(rule, label, members, target, weight, Shape.MISSING));
        }
    }

    private BitSet members(Predicate<MenteeFact> people) {
        BitSet members = new BitSet();
        inRound.stream().filter(index -> people.test(problem.mentees().get(index))).forEach(members::set);
        return members;
    }
}
