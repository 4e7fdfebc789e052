package fr.binome.bench;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import fr.binome.matching.candidates.Candidate;
import fr.binome.matching.model.Periods;
import java.util.HashMap;
import java.util.Map;

/**
 * The best plan by somebody else's code: OR-Tools' minimum cost flow over every feasible pair, with a node for each period
 * of each mentor. Shares with the engine who may meet whom for how many points, and nothing after that.
 */
final class OrToolsFlow {

    private static final int SOURCE = 0;
    private static final int SINK = 1;
    private static final int FIRST_MENTEE = 2;

    /** @param value in thousandths of points */
    record Outcome(int matched, long value) {
    }

    private final FeasiblePairs round;
    private final MinCostFlow flow = new MinCostFlow();
    private final Map<Integer, Integer> periodNodes = new HashMap<>();
    private final int firstMentor;
    private final int firstPeriod;

    private OrToolsFlow(FeasiblePairs round) {
        this.round = round;
        firstMentor = FIRST_MENTEE + round.mentees();
        firstPeriod = firstMentor + round.mentors();
    }

    /** @throws IllegalStateException when the native code does not load here */
    static Outcome of(FeasiblePairs round) {
        load();
        OrToolsFlow network = new OrToolsFlow(round);
        network.build();
        return network.solve();
    }

    /** Loads the native code, once. */
    static void load() {
        try {
            Loader.loadNativeLibraries();
        } catch (RuntimeException | UnsatisfiedLinkError notHere) {
            throw new IllegalStateException("OR-Tools' native code does not load on (" + System.getProperty("os.name") + ", "
                    + System.getProperty("os.arch") + ").\nMaybe this is not Linux on x86-64, the one platform whose native code pom.xml"
                    + " fetches, or the folder for temporary files allows no programs.", notHere);
        }
    }

    private void build() {
        flow.setNodeSupply(SOURCE, round.mentees());
        flow.setNodeSupply(SINK, -round.mentees());
        for (int mentee = 0; mentee < round.mentees(); mentee++) {
            flow.addArcWithCapacityAndUnitCost(SOURCE, FIRST_MENTEE + mentee, 1, 0);
        }
        for (int mentor = 0; mentor < round.mentors(); mentor++) {
            flow.addArcWithCapacityAndUnitCost(firstMentor + mentor, SINK, round.places(mentor), 0);
        }
        round.pairs().forEach(this::addPair);
    }

    private void addPair(Candidate pair) {
        int mentee = FIRST_MENTEE + pair.mentee();
        if (pair.async()) {
            flow.addArcWithCapacityAndUnitCost(mentee, firstMentor + pair.mentor(), 1, -pair.scoreThousandths());
        } else {
            pair.slots().indexes().forEach(slot ->
                    flow.addArcWithCapacityAndUnitCost(mentee, periodNode(pair.mentor(), slot), 1, -pair.scoreThousandths()));
        }
    }

    private int periodNode(int mentor, int slot) {
        return periodNodes.computeIfAbsent(mentor * Periods.WEEK + slot, period -> {
            int node = firstPeriod + periodNodes.size();
            flow.addArcWithCapacityAndUnitCost(node, firstMentor + mentor, 1, 0);
            return node;
        });
    }

    private Outcome solve() {
        MinCostFlowBase.Status status = flow.solveMaxFlowWithMinCost();
        if (status != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("OR-Tools ended with the status (" + status + ").\nMaybe the network is too large for it.");
        }
        return new Outcome((int) flow.getMaximumFlow(), -flow.getOptimalCost());
    }
}
