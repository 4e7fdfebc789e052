package fr.binome.matching.explanation;

import fr.binome.matching.candidates.Candidate;
import fr.binome.matching.candidates.SettledWorld;
import fr.binome.matching.model.BlockingPair;
import fr.binome.matching.model.BlockingPairs;
import fr.binome.matching.planning.PairPlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Counts who would rather have each other than what a plan gives them, and keeps those who would gain most. Used by one thread only. */
final class Wishes implements Consumer<Candidate> {

    private static final int WORST = 10;
    private static final Comparator<BlockingPair> WORST_FIRST = Comparator.comparingInt(BlockingPair::gainThousandths).reversed()
            .thenComparing(BlockingPair::menteeId).thenComparing(BlockingPair::mentorId);

    private final SettledWorld world;
    private final PairPlan plan;
    private final List<BlockingPair> worst = new ArrayList<>();
    private int count;

    Wishes(SettledWorld world, PairPlan plan) {
        this.world = world;
        this.plan = plan;
    }

    /** Points of the mentee's pair in the plan, 0 when left out. */
    static int now(PairPlan plan, int mentee) {
        return plan.pairOf(mentee).map(Candidate::scoreThousandths).orElse(0);
    }

    /** Looks at a possible pair that would be better for its mentee. */
    @Override
    public void accept(Candidate pair) {
        if (plan.hasRoomFor(pair)) {
            add(pair, null, 0);
            return;
        }
        plan.pairsOf(pair.mentor()).stream()
                .filter(held -> held.scoreThousandths() < pair.scoreThousandths() && plan.hasRoomFor(pair, held.mentee()))
                .min(Comparator.comparingInt(Candidate::scoreThousandths).thenComparingInt(Candidate::mentee))
                .ifPresent(held -> add(pair, world.mentee(held.mentee()).id(), held.scoreThousandths()));
    }

    private void add(Candidate pair, String insteadOf, int mentorNow) {
        count++;
        keep(new BlockingPair(world.mentee(pair.mentee()).id(), world.mentor(pair.mentor()).id(), pair.scoreThousandths(),
                now(plan, pair.mentee()), insteadOf, mentorNow));
    }

    private void keep(BlockingPair pair) {
        if (worst.size() < WORST || WORST_FIRST.compare(pair, worst.get(WORST - 1)) < 0) {
            worst.add(pair);
            worst.sort(WORST_FIRST);
            if (worst.size() > WORST) {
                worst.remove(WORST);
            }
        }
    }

    /** Takes over what another has counted among other pairs. */
    void add(Wishes others) {
        count += others.count;
        others.worst.forEach(this::keep);
    }

    BlockingPairs told() {
        return new BlockingPairs(count, worst);
    }
}
