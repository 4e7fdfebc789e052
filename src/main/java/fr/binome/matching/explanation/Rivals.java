package fr.binome.matching.explanation;

import fr.binome.matching.candidates.Candidate;
import fr.binome.matching.candidates.SettledWorld;
import fr.binome.matching.model.Alternative;
import fr.binome.matching.model.BlockingPair;
import fr.binome.matching.model.BlockingPairs;
import fr.binome.matching.model.OtherMentee;
import fr.binome.matching.planning.PairPlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What else the two of a pair could have had, and who would rather have each other. */
public final class Rivals {

    private static final int ALTERNATIVES = 2;
    private static final int WORST = 10;
    private static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparingInt(Candidate::scoreThousandths).reversed().thenComparingInt(Candidate::mentee);

    private final SettledWorld world;
    private final PairPlan plan;
    private final Map<Integer, List<Candidate>> candidates;
    private final Map<Integer, List<Candidate>> bestOfMentor = new HashMap<>();

    /** @param candidates possible pairs by mentee, best first */
    public Rivals(SettledWorld world, PairPlan plan, Map<Integer, List<Candidate>> candidates) {
        this.world = world;
        this.plan = plan;
        this.candidates = candidates;
        candidates.values().forEach(pairs -> pairs.forEach(this::noteForMentor));
    }

    /** Keeps the best of each mentor, one more than are told because the mentor's own pair may be among them. */
    private void noteForMentor(Candidate pair) {
        List<Candidate> best = bestOfMentor.computeIfAbsent(pair.mentor(), mentor -> new ArrayList<>());
        int enough = ALTERNATIVES + plan.pairsOf(pair.mentor()).size();
        if (enough > ALTERNATIVES && (best.size() < enough || BEST_FIRST.compare(pair, best.get(best.size() - 1)) < 0)) {
            best.add(pair);
            best.sort(BEST_FIRST);
            if (best.size() > enough) {
                best.remove(enough);
            }
        }
    }

    /** The two best other mentors for the pair's mentee. */
    public List<Alternative> otherMentors(Candidate chosen) {
        return candidates.get(chosen.mentee()).stream()
                .filter(pair -> pair.mentor() != chosen.mentor())
                .limit(ALTERNATIVES)
                .map(pair -> new Alternative(world.mentor(pair.mentor()).id(), pair.scoreThousandths(), plan.hasRoomFor(pair)))
                .toList();
    }

    /** The two best mentees for the pair's mentor whom the mentor does not have, among those who have the mentor on their list. */
    public List<OtherMentee> otherMentees(Candidate chosen) {
        return bestOfMentor.getOrDefault(chosen.mentor(), List.of()).stream()
                .filter(pair -> plan.pairOf(pair.mentee()).map(Candidate::mentor).filter(mentor -> mentor == chosen.mentor()).isEmpty())
                .limit(ALTERNATIVES)
                .map(pair -> new OtherMentee(world.mentee(pair.mentee()).id(), pair.scoreThousandths(), plan.pairOf(pair.mentee()).isEmpty()))
                .toList();
    }

    /** Who would rather have each other, by pair points, among the mentors on each mentee's list. */
    public BlockingPairs blockingPairs() {
        List<BlockingPair> blocking = new ArrayList<>();
        candidates.forEach((mentee, pairs) -> {
            int now = plan.pairOf(mentee).map(Candidate::scoreThousandths).orElse(0);
            for (Candidate pair : pairs) {
                if (pair.scoreThousandths() <= now) {
                    break;
                }
                blockingPair(pair, now, blocking);
            }
        });
        blocking.sort(Comparator.comparingInt(BlockingPair::gainThousandths).reversed()
                .thenComparing(BlockingPair::menteeId).thenComparing(BlockingPair::mentorId));
        return new BlockingPairs(blocking.size(), blocking.stream().limit(WORST).toList());
    }

    private void blockingPair(Candidate pair, int now, List<BlockingPair> found) {
        String mentee = world.mentee(pair.mentee()).id();
        String mentor = world.mentor(pair.mentor()).id();
        if (plan.hasRoomFor(pair)) {
            found.add(new BlockingPair(mentee, mentor, pair.scoreThousandths(), now, null, 0));
            return;
        }
        plan.pairsOf(pair.mentor()).stream()
                .filter(held -> held.scoreThousandths() < pair.scoreThousandths() && plan.hasRoomFor(pair, held.mentee()))
                .min(Comparator.comparingInt(Candidate::scoreThousandths).thenComparingInt(Candidate::mentee))
                .ifPresent(held -> found.add(new BlockingPair(mentee, mentor, pair.scoreThousandths(), now,
                        world.mentee(held.mentee()).id(), held.scoreThousandths())));
    }
}
