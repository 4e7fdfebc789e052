package fr.binome.matching.flow;

import static fr.binome.matching.flow.PairNetwork.NONE;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The best seating of mentees with mentors, exactly: most matched first where matching is worth more than all points
 * together, then most points. Starts from the prices that prove the largest number, lets everybody in one by one, and
 * fills each place that must not stay free. Arcs and bonuses may change afterwards; only what they upset is then done
 * again. All numbers are thousandths of points; the same calls give the same seating. Used by one thread only.
 */
public final class ExactFlow {

    private static final int PLACES_FIRST_ABOVE = 15_000;

    private final PairNetwork network;
    private final Prices prices;
    private final int[] importance;
    private final long matchedWorth;
    private final long tolerance;
    private final BitSet upset = new BitSet();
    private final BitSet open = new BitSet();
    private Seating seating;
    private SeatSearch seatSearch;
    private MenteeSearch menteeSearch;
    private boolean guessed;

    /**
     * @param places       free places by mentor
     * @param importance   by mentee, 1 (usual) to 9
     * @param matchedWorth what each unit of importance is worth: more than all points of a plan together, or 0 when
     *                     only points count
     */
    public ExactFlow(int[] places, int[] importance, long matchedWorth) {
        this(places, importance, matchedWorth, 0);
    }

    /**
     * A flow that may fall short of the best by a little, in exchange for much time in a very large round: as many are
     * matched as possible all the same, and the {@link #certificate} tells how far the points can be from the best.
     *
     * @param tolerance most that the seat a mentee is given first may lose against the best at the same prices
     */
    public ExactFlow(int[] places, int[] importance, long matchedWorth, long tolerance) {
        this.tolerance = tolerance;
        this.importance = importance.clone();
        this.matchedWorth = matchedWorth;
        network = new PairNetwork(importance.length, places);
        seating = new Seating(network);
        prices = new Prices(network);
        for (int mentee = 0; mentee < importance.length; mentee++) {
            prices.setBonus(mentee, Math.multiplyExact(matchedWorth, importance[mentee]));
        }
    }

    /**
     * Lets two people meet; each two at most once.
     *
     * @param value what the pair is worth
     * @param slots bits of the shared periods in which the mentor is free; 0 when they need none
     */
    public void add(int mentee, int mentor, int value, int slots) {
        network.add(mentee, mentor, value, slots);
        upset.set(mentee);
    }

    /** Makes matching a mentee worth so much more (or less) than before. */
    public void addToBonus(int mentee, long more) {
        if (guessed && seating.isSeated(mentee)) {
            prices.setBonus(mentee, prices.bonus(mentee) + more);
            if (prices.gain(mentee) < 0) {
                unseat(mentee);
                prices.setGain(mentee, 0);
            }
        } else {
            prices.setBonus(mentee, prices.bonus(mentee) + more);
            prices.setGain(mentee, 0);
            upset.set(mentee);
        }
    }

    /** Brings the seating to its best for all arcs and bonuses given so far. */
    public void solve() {
        guess();
        takeIn();
        // In large rounds filling comes first, while somebody without a seat is near; in others letting in costs less.
        if (network.mentees() > PLACES_FIRST_ABOVE) {
            fillPlaces();
            letPeopleIn();
        } else {
            letPeopleIn();
            fillPlaces();
        }
        upset.clear();
        open.clear();
    }

    private void letPeopleIn() {
        for (int mentee = upset.nextSetBit(0); mentee >= 0; mentee = upset.nextSetBit(mentee + 1)) {
            if (!seating.isSeated(mentee) && prices.gain(mentee) > 0) {
                seatSearch.letIn(mentee);
            }
        }
    }

    private void fillPlaces() {
        for (int node = open.nextSetBit(0); node >= 0; node = open.nextSetBit(node + 1)) {
            while (isOpen(node)) {
                menteeSearch.fill(node);
            }
        }
    }

    /** Guesses prices, once, before anybody has a seat: near enough to tell which pairs are worth adding. */
    public void guess() {
        if (guessed) {
            return;
        }
        int[] contested = new int[network.nodes()];
        int[] contestedAt = new int[network.mentees()];
        Seating most = new Seating(network);
        if (matchedWorth > 0) {
            MostMatched mostMatched = new MostMatched(network, importance);
            most = mostMatched.solve();
            contested = mostMatched.contested();
            for (int mentee = 0; mentee < network.mentees(); mentee++) {
                contestedAt[mentee] = most.isSeated(mentee) ? contested[most.seat(mentee)] : importance[mentee];
            }
        }
        Labels labels = new Labels(network.nodes());
        seatSearch = new SeatSearch(network, seating, prices, labels);
        menteeSearch = new MenteeSearch(network, seating, prices, labels);
        StartingPrices starting = new StartingPrices(network, seating, prices, matchedWorth, tolerance);
        starting.set(contested, contestedAt, most, open);
        for (int mentee = 0; mentee < network.mentees(); mentee++) {
            prices.setExcess(mentee, Math.max(prices.bestMargin(mentee, seating), -prices.bonus(mentee)));
        }
        starting.seatTheHappy();
        upset.set(0, network.mentees());
        guessed = true;
    }

    /** Raises the gain of everybody to whom a new arc or a bonus offers more, and sends them looking for a seat. */
    private void takeIn() {
        for (int mentee = upset.nextSetBit(0); mentee >= 0; mentee = upset.nextSetBit(mentee + 1)) {
            long margin = prices.bestMargin(mentee, seating);
            if (margin > prices.excess(mentee)) {
                if (seating.isSeated(mentee)) {
                    unseat(mentee);
                }
                prices.setExcess(mentee, margin);
            }
        }
    }

    private void unseat(int mentee) {
        int node = seating.seat(mentee);
        seating.leave(mentee);
        if (!network.isMentor(node) && prices.surcharge(node) > 0) {
            seating.reserve(node);
            open.set(node);
        } else {
            open.set(network.mentorOf(node));
        }
    }

    private boolean isOpen(int node) {
        return network.isMentor(node) ? seating.hasRoom(node) && prices.price(node) > 0 : seating.isReserved(node);
    }

    /** How many of these can be matched in a plan that matches as many as possible. */
    public int mostMatched(BitSet mentees) {
        int[] first = new int[network.mentees()];
        Arrays.setAll(first, mentee -> mentees.get(mentee) ? 2 : 1);
        Seating most = new MostMatched(network, first).solve();
        return (int) mentees.stream().filter(most::isSeated).count();
    }

    /** The mentor of a mentee, or -1 of somebody left out. */
    public int mentorOf(int mentee) {
        return seating.isSeated(mentee) ? network.mentor(mentee, seating.arc(mentee)) : NONE;
    }

    /** What the mentee gains over being left out, its bonus apart: a pair that leaves no more after its price cannot help. */
    public long excess(int mentee) {
        return prices.excess(mentee);
    }

    /** The least that a pair with these shared periods (0: needs none) would cost at the mentor. */
    public long price(int mentor, int slots) {
        return prices.cheapest(mentor, slots, seating);
    }

    /** The least that any pair costs at the mentor. */
    public long price(int mentor) {
        return prices.price(mentor);
    }

    /** What the plan is worth and what no plan over the arcs given so far can exceed, bonuses included. */
    public Certificate certificate() {
        FlowArcs arcs = new FlowArcs(network, seating, prices);
        return Certificate.of(arcs, arcs.potentials());
    }
}
