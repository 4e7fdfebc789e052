package fr.binome.bench;

import fr.binome.matching.candidates.Candidate;
import fr.binome.matching.candidates.Candidates;
import fr.binome.matching.candidates.RoundFacts;
import fr.binome.matching.candidates.SettledWorld;
import fr.binome.matching.fixture.RandomPlanRules;
import fr.binome.matching.groups.GroupCost;
import fr.binome.matching.model.MatchingProblem;
import fr.binome.matching.model.SearchLimit;
import fr.binome.matching.planning.FlowPlan;
import fr.binome.matching.planning.PairPlan;
import fr.binome.matching.planning.PlanFigures;
import fr.binome.matching.planning.PlanMaker;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What OptaPlanner adds on top of the flow where a rule is no network: venues by period, overlapping quotas, a portfolio
 * and siblings. Three plans side by side: the flow alone (group prices included), the flow and OptaPlanner, and
 * OptaPlanner from nothing with the same number of score calculations.
 */
public final class PlanWideBench {

    private static final int CANDIDATES = 60;
    private static final int QUOTAS = 3;

    private final RoundFacts round;
    private final SettledWorld world;
    private final Candidates candidates;
    private final Map<Integer, List<Candidate>> choices;

    private PlanWideBench(MatchingProblem problem) {
        round = new RoundFacts(problem);
        world = new SettledWorld(problem, round);
        candidates = Candidates.best(world, round, CANDIDATES, share -> true);
        choices = candidates.byMentee();
    }

    /**
     * Writes a line a plan: {@code mentees,seed,plan,matched,value,share,groups,venues,seconds}; share is the value against
     * the flow's and OptaPlanner's together.
     *
     * @param args seeds, score calculations, then numbers of mentees
     */
    public static void main(String[] args) {
        int seeds = Integer.parseInt(args[0]);
        SearchLimit limit = new SearchLimit(Long.parseLong(args[1]), Integer.MAX_VALUE);
        System.out.println("mentees,seed,plan,matched,value,share,groups,venues,seconds");
        for (int size = 2; size < args.length; size++) {
            for (int seed = 1; seed <= seeds; seed++) {
                compare(Integer.parseInt(args[size]), seed, limit, System.out);
            }
        }
    }

    private static void compare(int mentees, int seed, SearchLimit limit, PrintStream out) {
        RandomPlanRules random = new RandomPlanRules(seed);
        PlanWideBench bench = new PlanWideBench(random.round(mentees, mentees * 6 / 10, 3, mentees / 7));
        long start = System.nanoTime();
        FlowPlan flow = new FlowPlan(bench.world, bench.round, bench.candidates);
        flow.solve();
        List<GroupCost> groups = random.groups(mentees, flow.pairs().size(), QUOTAS);
        flow.heed(groups);
        PlanMaker maker = new PlanMaker(bench.world, bench.round, bench.choices, groups);
        PairPlan alone = maker.planOf(flow.pairs());
        double flowSeconds = seconds(start);
        Timed both = timed(() -> maker.improved(alone, limit, seed, (share, pairs) -> true));
        Timed cold = timed(() -> maker.improved(maker.planOf(List.of()), limit, seed, (share, pairs) -> true));

        PlanFigures best = maker.figures(both.plan());
        String name = mentees + "," + seed;
        line(out, name + ",flow", maker.figures(alone), best, flowSeconds);
        line(out, name + ",flow + OptaPlanner", best, best, flowSeconds + both.seconds());
        line(out, name + ",OptaPlanner cold", maker.figures(cold.plan()), best, cold.seconds());
    }

    private record Timed(PairPlan plan, double seconds) {
    }

    private static Timed timed(Supplier<PairPlan> search) {
        long start = System.nanoTime();
        PairPlan plan = search.get();
        return new Timed(plan, seconds(start));
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void line(PrintStream out, String name, PlanFigures plan, PlanFigures best, double seconds) {
        out.printf(Locale.ROOT, "%s,%d,%.3f,%.4f,%.3f,%.3f,%.2f%n", name, plan.matched(), plan.value() / 1e3,
                (double) plan.value() / best.value(), plan.groups() / 1e3, plan.venues() / 1e3, seconds);
    }
}
