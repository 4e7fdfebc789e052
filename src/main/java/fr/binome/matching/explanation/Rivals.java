package fr.binome.matching.explanation;

import fr.binome.matching.candidates.Candidate;
import fr.binome.matching.candidates.Candidates;
import fr.binome.matching.candidates.PairBars;
import fr.binome.matching.candidates.SettledWorld;
import fr.binome.matching.model.Alternative;
import fr.binome.matching.model.BlockingPairs;
import fr.binome.matching.model.OtherMentee;
import fr.binome.matching.planning.PairPlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What else the two of a pair could have had, and who would rather have each other: among all possible pairs of the round
 * where the plan is proven over all of them, else among the lists of its candidates. Used by one thread only.
 */
public final class Rivals {

    private static final int ALTERNATIVES = 2;
    private static final int ANY_POINTS = -1;
    private static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparingInt(Candidate::scoreThousandths).reversed().thenComparingInt(Candidate::mentee);

    private final SettledWorld world;
    private final PairPlan plan;
    private final Candidates candidates;
    private final Map<Integer, List<Candidate>> lists;
    private final boolean everybody;
    private final Map<Integer, List<Candidate>> bestOfMentor = new HashMap<>();
    private final int[] enough;

    /**
     * @param lists     of the candidates, by mentee, best first
     * @param everybody whether pairs outside the lists count as well
     */
    public Rivals(SettledWorld world, PairPlan plan, Candidates candidates, Map<Integer, List<Candidate>> lists, boolean everybody) {
        this.world = world;
        this.plan = plan;
        this.candidates = candidates;
        this.lists = lists;
        this.everybody = everybody;
        this.enough = IntStream.range(0, world.mentorCount()).map(mentor -> enough(plan.pairsOf(mentor).size())).toArray();
        lists.values().forEach(pairs -> pairs.forEach(this::noteForMentor));
        if (everybody) {
            noteFromOutside();
        }
    }

    /** More than are told, because the mentor's own may be among them; none of a mentor without a pair. */
    private static int enough(int pairs) {
        return pairs == 0 ? 0 : ALTERNATIVES + pairs;
    }

    /** Keeps the best few of each mentor in the plan. */
    private void noteForMentor(Candidate pair) {
        int most = enough[pair.mentor()];
        if (most == 0) {
            return;
        }
        List<Candidate> best = bestOfMentor.computeIfAbsent(pair.mentor(), mentor -> new ArrayList<>());
        if (best.size() < most || BEST_FIRST.compare(pair, best.get(best.size() - 1)) < 0) {
            best.add(pair);
            best.sort(BEST_FIRST);
            if (best.size() > most) {
                best.remove(most);
            }
        }
    }

    /** A mentor's best may be people who have better mentors on their lists. */
    private void noteFromOutside() {
        int[] mentorBars = new int[world.mentorCount()];
        for (int mentor = 0; mentor < mentorBars.length; mentor++) {
            List<Candidate> best = bestOfMentor.getOrDefault(mentor, List.of());
            // As many points as the last one are enough: the mentee's order decides then.
            mentorBars[mentor] = enough[mentor] == 0 ? Integer.MAX_VALUE
                    : best.size() < enough[mentor] ? ANY_POINTS : best.get(best.size() - 1).scoreThousandths() - 1;
        }
        candidates.tellOutside(bars(new int[0], mentorBars), () -> new ArrayList<Candidate>(), List::add)
                .forEach(pairs -> pairs.forEach(this::noteForMentor));
    }

    private static PairBars bars(int[] rowBars, int[] mentorBars) {
        return new PairBars() {
            @Override
            public int ofRow(int row) {
                return rowBars.length == 0 ? ANY_POINTS : rowBars[row];
            }

            @Override
            public int ofMentor(int mentor) {
                return mentorBars[mentor];
            }
        };
    }

    /** The two best other mentors for the pair's mentee; the lists hold many more than these. */
    public List<Alternative> otherMentors(Candidate chosen) {
        return lists.get(chosen.mentee()).stream()
                .filter(pair -> pair.mentor() != chosen.mentor())
                .limit(ALTERNATIVES)
                .map(pair -> new Alternative(world.mentor(pair.mentor()).id(), pair.scoreThousandths(), plan.hasRoomFor(pair)))
                .toList();
    }

    /** The two best mentees for the pair's mentor whom the mentor does not have. */
    public List<OtherMentee> otherMentees(Candidate chosen) {
        return bestOfMentor.getOrDefault(chosen.mentor(), List.of()).stream()
                .filter(pair -> plan.pairOf(pair.mentee()).map(Candidate::mentor).filter(mentor -> mentor == chosen.mentor()).isEmpty())
                .limit(ALTERNATIVES)
                .map(pair -> new OtherMentee(world.mentee(pair.mentee()).id(), pair.scoreThousandths(), plan.pairOf(pair.mentee()).isEmpty()))
                .toList();
    }

    /** Who would rather have each other, by pair points. */
    public BlockingPairs blockingPairs() {
        Wishes wishes = new Wishes(world, plan);
        lists.forEach((mentee, pairs) -> {
            int now = Wishes.now(plan, mentee);
            pairs.stream().takeWhile(pair -> pair.scoreThousandths() > now).forEach(wishes);
        });
        if (everybody) {
            wishesFromOutside().forEach(wishes::add);
        }
        return wishes.told();
    }

    private List<Wishes> wishesFromOutside() {
        int[] rowBars = new int[candidates.rows()];
        for (int row = 0; row < rowBars.length; row++) {
            rowBars[row] = Wishes.now(plan, candidates.mentee(row));
        }
        int[] mentorBars = new int[world.mentorCount()];
        for (int mentor = 0; mentor < mentorBars.length; mentor++) {
            List<Candidate> held = plan.pairsOf(mentor);
            mentorBars[mentor] = held.size() < world.freePlaces(mentor) ? ANY_POINTS
                    : held.stream().mapToInt(Candidate::scoreThousandths).min().orElse(Integer.MAX_VALUE);
        }
        return candidates.tellOutside(bars(rowBars, mentorBars), () -> new Wishes(world, plan), Wishes::accept);
    }
}
