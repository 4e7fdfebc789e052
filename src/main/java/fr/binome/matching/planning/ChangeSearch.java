package fr.binome.matching.planning;

import fr.binome.matching.candidates.Candidate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * The best change of a plan that moves at most so many of its pairs. Two plans of one network differ by chains that do
 * not touch each other, and each of them is possible alone. So it looks for the chains that gain, best first and never
 * where an upper bound says that nothing is to be gained, and for the best set of them that goes together.
 *
 * <p>New pairs may be moved freely, but the plan must be the best that moves nothing: no chain without a moved pair
 * gains. Exact unless more than {@value #CHAINS} chains gain, or many new pairs open more ways than can be tried.
 */
final class ChangeSearch {

    private static final int CHAINS = 400;
    private static final int LONGEST = 8;

    /** Mentees looked at, over all chains, and for each that a chain begins with at least. */
    private static final int LOOKS = 1_000_000;
    private static final int LOOKS_AT_LEAST = 1_000;

    private final Seats seats;
    private final int mostMoved;
    private final HopeForSeat hope;
    private final PriorityQueue<Chain> found = new PriorityQueue<>(Comparator.comparingLong(Chain::gain));
    private final List<Map<Integer, Candidate>> byMentor = new ArrayList<>();
    private final List<SeatChange> stack = new ArrayList<>();
    private final boolean[] inStack;
    private int root;
    private int looksLeft;

    ChangeSearch(Seats seats, int mostMoved) {
        this.seats = seats;
        this.mostMoved = mostMoved;
        this.hope = new HopeForSeat(seats, mostMoved);
        this.inStack = new boolean[seats.size()];
        for (int index = 0; index < seats.size(); index++) {
            byMentor.add(null);
        }
    }

    /** The changes to make, none when nothing is gained. */
    List<SeatChange> best() {
        if (mostMoved == 0) {
            return List.of();
        }
        for (int index = 0; index < seats.size(); index++) {
            long loss = seats.isSeated(index) ? seats.worth(seats.pair(index)) : 0;
            int left = seats.isSeated(index) ? mostMoved - seats.cost(index) : mostMoved;
            if (left >= 0) {
                root = seats.isSeated(index) ? index : -1;
                looksLeft = Math.max(LOOKS_AT_LEAST, LOOKS / seats.size());
                look(index, left, -loss);
            }
        }
        List<Chain> chains = found.stream().sorted(Comparator.comparingLong(Chain::gain).reversed()
                .thenComparing(chain -> chain.changes().get(0).index())).toList();
        return new ChainSets(seats, chains, mostMoved).best();
    }

    private long leastGain() {
        return found.size() < CHAINS ? 0 : found.peek().gain();
    }

    /** Tries every seat for a mentee who has none, with so many moves left. */
    private void look(int index, int left, long gain) {
        if (stack.size() >= LONGEST || looksLeft-- <= 0) {
            return;
        }
        inStack[index] = true;
        if (!stack.isEmpty()) {
            close(new SeatChange(index, null, SlotBook.NO_SLOT), left, gain);
        }
        if (root >= 0 && root != index) {
            takeFirstSeat(index, left, gain);
        }
        for (Candidate pair : worthTrying(index, left, gain)) {
            for (int slot : seats.periods(pair)) {
                take(new SeatChange(index, pair, slot), left, gain + seats.worth(pair));
            }
        }
        inStack[index] = false;
    }

    /** All choices, unless the chain can only end at the first one's seat, and get there only by way of new pairs. */
    private List<Candidate> worthTrying(int index, int left, long gain) {
        boolean hopeful = gain + hope.of(index, left) > leastGain();
        if (hopeful || root >= 0 && (left > 0 || index == root)) {
            return seats.choices(index);
        }
        List<Candidate> atNewPairs = new ArrayList<>();
        if (root >= 0) {
            for (int mentor : hope.mentorsWithNewPairs()) {
                Candidate pair = choicesByMentor(index).get(mentor);
                if (pair != null) {
                    atNewPairs.add(pair);
                }
            }
        }
        return atNewPairs;
    }

    private void take(SeatChange change, int left, long gain) {
        int mentor = change.pair().mentor();
        int holder = hope.holderOf(mentor, change.slot());
        if (holder < 0 && seats.freePlaces(mentor) > 0) {
            close(change, left, gain);
        } else if (holder >= 0) {
            push(change, holder, left, gain);
        } else {
            for (int other : seats.at(mentor)) {
                push(change, other, left, gain);
            }
        }
    }

    private void push(SeatChange change, int pushed, int left, long gain) {
        int leftThen = left - seats.cost(pushed);
        long gainThen = gain - seats.worth(seats.pair(pushed));
        boolean hopeful = gainThen + hope.of(pushed, Math.max(0, leftThen)) > leastGain() || root >= 0;
        if (!inStack[pushed] && leftThen >= 0 && hopeful) {
            stack.add(change);
            look(pushed, leftThen, gainThen);
            stack.remove(stack.size() - 1);
        }
    }

    /** The seat that the first of the chain has left. */
    private void takeFirstSeat(int index, int left, long gain) {
        Candidate freed = seats.pair(root);
        Candidate pair = choicesByMentor(index).get(freed.mentor());
        if (pair != null && gain + seats.worth(pair) > leastGain()) {
            for (int slot : seats.periods(pair)) {
                int holder = hope.holderOf(freed.mentor(), slot);
                if (holder < 0 || holder == root) {
                    close(new SeatChange(index, pair, slot), left, gain + seats.worth(pair));
                }
            }
        }
    }

    private Map<Integer, Candidate> choicesByMentor(int index) {
        if (byMentor.get(index) == null) {
            Map<Integer, Candidate> choices = new HashMap<>();
            seats.choices(index).forEach(pair -> choices.put(pair.mentor(), pair));
            byMentor.set(index, choices);
        }
        return byMentor.get(index);
    }

    private void close(SeatChange last, int left, long gain) {
        if (gain > leastGain()) {
            List<SeatChange> changes = new ArrayList<>(stack);
            changes.add(last);
            if (seats.allows(changes)) {
                found.add(new Chain(changes, gain, mostMoved - left));
                if (found.size() > CHAINS) {
                    found.remove();
                }
            }
        }
    }
}
