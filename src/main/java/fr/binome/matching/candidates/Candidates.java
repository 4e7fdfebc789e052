package fr.binome.matching.candidates;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiConsumer;
import java.util.function.DoublePredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * The best possible mentors of each mentee in the round, among those with a place and a slot: not all of them, but
 * {@link #missing} finds those that prices make worth having. Found on several threads, merged in index order; used by
 * one thread only.
 */
public final class Candidates {

    private static final int BATCH = 1_000;

    /** Neighbours take about as long as each other: several parts for each processor even out towns and countryside. */
    private static final int PARTS_A_PROCESSOR = 4;
    private static final int LEAST_PART = 16;

    private static final int FEW_MENTEES = 20_000;
    private static final int CANDIDATES_OF_FEW = 60;
    private static final int CANDIDATES_OF_MANY = 28;

    /** Mentors in fewer lists than this for each place are offered once more, so many to each mentee. */
    private static final int RARELY_LISTED = 12;
    private static final int RARE_CANDIDATES = 6;
    private static final int RARE_PASSES = 2;

    private final SettledWorld world;
    private final RoundFacts round;
    private final int[] mentees;
    private final int[] neighbours;
    private final CandidateList[] lists;
    private final MentorIndex index;
    private final long[] mentorOrder;
    private final int most;

    private Candidates(SettledWorld world, RoundFacts round, int most) {
        this.world = world;
        this.round = round;
        this.most = most;
        mentees = world.menteesInRound().stream().mapToInt(Integer::intValue).toArray();
        lists = new CandidateList[mentees.length];
        neighbours = IntStream.range(0, mentees.length)
                .mapToLong(row -> (long) round.mentee(mentees[row]).position().area() << Integer.SIZE | row)
                .sorted().mapToInt(row -> (int) row).toArray();
        index = new MentorIndex(world, round);
        mentorOrder = IntStream.range(0, world.mentorCount())
                .mapToLong(mentor -> SeededOrder.of(world.problem().seed(), world.mentor(mentor).id())).toArray();
    }

    /** Finds the best mentors: so many a mentee as rounds of this size need for a good first plan. */
    public static Candidates best(SettledWorld world, RoundFacts round, DoublePredicate report) {
        return world.menteesInRound().size() <= FEW_MENTEES ? best(world, round, CANDIDATES_OF_FEW, report)
                : spread(world, round, CANDIDATES_OF_MANY, report);
    }

    /**
     * Finds the best mentors as in a large round, where the same ones would be the best for too many: mentors whom few lists
     * name are added to the lists that they suit best.
     */
    static Candidates spread(SettledWorld world, RoundFacts round, int most, DoublePredicate report) {
        double passes = 1 + RARE_PASSES;
        boolean[] goesOn = {true};
        Candidates candidates = best(world, round, most, share -> goesOn[0] = report.test(share / passes));
        for (int pass = 1; pass < passes && goesOn[0]; pass++) {
            candidates.addRare();
            goesOn[0] = report.test((1 + pass) / passes);
        }
        return candidates;
    }

    /** Adds mentors whom few lists name for their number of places. */
    private void addRare() {
        int[] listed = new int[index.mentors()];
        for (CandidateList list : lists) {
            for (int place = 0; place < list.size(); place++) {
                listed[list.mentor(place)]++;
            }
        }
        long[] rare = MentorBits.where(listed.length, mentor -> listed[mentor] < RARELY_LISTED * world.freePlaces(mentor));
        inParallel(0, lists.length, (from, to) -> {
            BestMentors best = new BestMentors(new PairRater(world, round), new PairEstimate(round, index.table()), mentorOrder, rare, RARE_CANDIDATES);
            MentorScan scan = new MentorScan(round, index);
            for (int neighbour = from; neighbour < to; neighbour++) {
                int row = neighbours[neighbour];
                if (!lists[row].isComplete()) {
                    MenteeTraits mentee = round.mentee(mentees[row]);
                    best.startFor(mentee, SeededOrder.of(world.problem().seed(), mentee.fact().id()));
                    scan.scan(mentee, best);
                    best.addTo(lists[row]);
                }
            }
        });
    }

    /**
     * Finds the best mentors.
     *
     * @param most   how many a mentee; earlier proposals to keep come on top
     * @param report told the share done (0 … 1); false stops, and those not looked at yet have no candidates
     */
    public static Candidates best(SettledWorld world, RoundFacts round, int most, DoublePredicate report) {
        Candidates candidates = new Candidates(world, round, most);
        boolean goOn = true;
        for (int from = 0; from < candidates.mentees.length; from += BATCH) {
            int to = Math.min(candidates.mentees.length, from + BATCH);
            if (goOn) {
                candidates.inParallel(from, to, candidates::findBest);
                goOn = report.test((double) to / candidates.mentees.length);
            } else {
                Arrays.stream(candidates.neighbours, from, to).forEach(row -> candidates.lists[row] = CandidateList.unsearched());
            }
        }
        return candidates;
    }

    private interface RangeWork {
        void of(int from, int to);
    }

    private void inParallel(int from, int to, RangeWork work) {
        int parts = Math.max(1, Math.min(PARTS_A_PROCESSOR * Runtime.getRuntime().availableProcessors(), (to - from) / LEAST_PART));
        IntStream.range(0, parts).parallel().forEach(part ->
                work.of(from + (to - from) * part / parts, from + (to - from) * (part + 1) / parts));
    }

    private void findBest(int from, int to) {
        PairRater rater = new PairRater(world, round);
        BestMentors best = new BestMentors(rater, new PairEstimate(round, index.table()), mentorOrder, null, most);
        MentorScan scan = new MentorScan(round, index);
        for (int neighbour = from; neighbour < to; neighbour++) {
            int row = neighbours[neighbour];
            MenteeTraits mentee = round.mentee(mentees[row]);
            best.startFor(mentee, SeededOrder.of(world.problem().seed(), mentee.fact().id()));
            scan.scan(mentee, best);
            lists[row] = best.list();
            addKept(rater, mentee, lists[row]);
        }
    }

    private void addKept(PairRater rater, MenteeTraits mentee, CandidateList list) {
        Set<String> kept = rater.keptMentors(mentee);
        for (String id : kept) {
            int mentor = world.mentorIndex(id);
            if (mentor >= 0 && !list.contains(mentor) && world.freePlaces(mentor) > 0 && rater.isFeasible(mentee, mentor)) {
                int slots = CandidateList.packed(rater.slots(mentor), rater.isAsync());
                if (slots != 0) {
                    list.add(mentor, rater.scoreThousandths(), slots);
                }
            }
            if (mentor >= 0 && list.contains(mentor)) {
                list.keep(mentor);
            }
        }
    }

    /** How many mentees look for a mentor; they are rows 0, 1, … in id order. */
    public int rows() {
        return mentees.length;
    }

    /** The mentee's index in the problem. */
    public int mentee(int row) {
        return mentees[row];
    }

    /** The row of a mentee's index, negative when not in the round. */
    public int rowOf(int mentee) {
        return Arrays.binarySearch(mentees, mentee);
    }

    /** Whether everybody's list is complete. */
    public boolean areComplete() {
        return Arrays.stream(lists).allMatch(CandidateList::isComplete);
    }

    private List<Candidate> of(int row) {
        CandidateList list = lists[row];
        return IntStream.range(0, list.size()).mapToObj(place -> list.candidate(mentees[row], place))
                .sorted(Comparator.comparingInt(Candidate::scoreThousandths).reversed()).toList();
    }

    /** All candidates by mentee index, each mentee's best first. */
    public Map<Integer, List<Candidate>> byMentee() {
        Map<Integer, List<Candidate>> byMentee = new LinkedHashMap<>();
        IntStream.range(0, mentees.length).forEach(row -> byMentee.put(mentees[row], of(row)));
        return byMentee;
    }

    /** The pair of a row with this mentor, which must be in the list. */
    public Candidate pair(int row, int mentor) {
        CandidateList list = lists[row];
        for (int place = 0; place < list.size(); place++) {
            if (list.mentor(place) == mentor) {
                return list.candidate(mentees[row], place);
            }
        }
        throw new IllegalArgumentException("The mentor index (" + mentor + ") is no candidate of row (" + row
                + ").\nMaybe the pair was never added.");
    }

    /** Tells each pair of a row in the order of its list. */
    public void forEach(int row, int fromPlace, PairVisitor visitor) {
        CandidateList list = lists[row];
        for (int place = fromPlace; place < list.size(); place++) {
            visitor.pair(list.mentor(place), list.score(place), list.slots(place), list.isAsync(place), list.isKept(place));
        }
    }

    /** Told pairs without an object each. */
    public interface PairVisitor {
        void pair(int mentor, int scoreThousandths, int slots, boolean async, boolean kept);
    }

    /** Pairs in a row's list. */
    public int size(int row) {
        return lists[row].size();
    }

    /**
     * Adds to the lists the pairs that these prices make worth having, for each row the best few.
     *
     * @return rows whose list has grown; none when no feasible pair of the whole round would leave anybody more
     */
    public int[] addMissing(PairPrices prices) {
        PriceSteps steps = new PriceSteps(prices::price, index.mentors());
        int[] before = IntStream.range(0, lists.length).map(row -> lists[row].size()).toArray();
        inParallel(0, lists.length, (from, to) -> {
            MissingPairs missing = new MissingPairs(new PairRater(world, round), new PairEstimate(round, index.table()), prices, steps);
            MentorScan scan = new MentorScan(round, index);
            for (int neighbour = from; neighbour < to; neighbour++) {
                int row = neighbours[neighbour];
                if (!lists[row].isComplete() && missing.startFor(row, round.mentee(mentees[row]), lists[row].mostOutside())) {
                    scan.scan(round.mentee(mentees[row]), missing);
                    missing.addTo(lists[row]);
                }
            }
        });
        return IntStream.range(0, lists.length).filter(row -> lists[row].size() > before[row]).toArray();
    }

    /**
     * Tells the feasible pairs with a place and a slot that are in no list and have more points than asked for.
     *
     * @param collector made anew for each part of the round, told pairs by one thread
     * @param tell      tells a collector a pair
     * @return the collectors; which pair came to which may differ from machine to machine
     */
    public <C> List<C> tellOutside(PairBars bars, Supplier<C> collector, BiConsumer<C, Candidate> tell) {
        PriceSteps steps = new PriceSteps(bars::ofMentor, index.mentors());
        Queue<C> collectors = new ConcurrentLinkedQueue<>();
        inParallel(0, lists.length, (from, to) -> {
            C told = collector.get();
            collectors.add(told);
            OutsidePairs outside = new OutsidePairs(new PairRater(world, round), new PairEstimate(round, index.table()), bars, steps,
                    pair -> tell.accept(told, pair));
            MentorScan scan = new MentorScan(round, index);
            for (int neighbour = from; neighbour < to; neighbour++) {
                int row = neighbours[neighbour];
                MenteeTraits mentee = round.mentee(mentees[row]);
                if (outside.startFor(row, mentees[row], mentee, lists[row])) {
                    scan.scan(mentee, outside);
                }
            }
        });
        return List.copyOf(collectors);
    }
}
