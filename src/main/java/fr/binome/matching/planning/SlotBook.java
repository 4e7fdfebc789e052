package fr.binome.matching.planning;

import fr.binome.matching.candidates.Candidate;
import fr.binome.matching.model.Periods;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who of one mentor's mentees holds which weekly period. No two hold the same; a pair that may meet by messages goes
 * without only when no period is left; among what remains the smallest assignment in week order, mentees by id.
 */
final class SlotBook {

    /** Stands for "by messages, no slot". */
    static final int NO_SLOT = -1;

    private static final int UNDECIDED = -2;

    private final List<Candidate> pairs;
    private final int[] slots;

    private SlotBook(List<Candidate> pairs) {
        this.pairs = pairs;
        this.slots = new int[pairs.size()];
        Arrays.fill(slots, UNDECIDED);
    }

    /** Whether these pairs of one mentor can all meet. */
    static boolean fits(List<Candidate> pairs) {
        return new SlotBook(pairs).mostSlots() >= 0;
    }

    /**
     * The slot of each pair of one mentor, {@link #NO_SLOT} for messages, in the order of mentees' indexes.
     *
     * @throws IllegalStateException when they cannot all meet
     */
    static int[] write(List<Candidate> pairs) {
        List<Candidate> sorted = pairs.stream().sorted(Comparator.comparingInt(Candidate::mentee)).toList();
        SlotBook book = new SlotBook(sorted);
        int most = book.mostSlots();
        if (most < 0) {
            throw new IllegalStateException("The mentees of mentor index (" + sorted.get(0).mentor()
                    + ") cannot all have a slot.\nMaybe the plan was changed after it was checked.");
        }
        for (int pair = 0; pair < sorted.size(); pair++) {
            book.decide(pair, most);
        }
        return book.slots;
    }

    /** The slots of one mentor's pairs: as given where all of them have one, else as {@link #write} decides. */
    static Map<Candidate, Integer> keeping(List<Candidate> pairs, Map<Candidate, Integer> given) {
        Map<Candidate, Integer> slots = new HashMap<>();
        if (given.keySet().containsAll(pairs)) {
            pairs.forEach(pair -> slots.put(pair, given.get(pair)));
            return slots;
        }
        int[] written = write(pairs);
        List<Candidate> sorted = pairs.stream().sorted(Comparator.comparingInt(Candidate::mentee)).toList();
        for (int index = 0; index < written.length; index++) {
            slots.put(sorted.get(index), written[index]);
        }
        return slots;
    }

    /** Whether nobody of one mentor's pairs goes without a slot who could hold one. */
    static boolean usesSlots(List<Candidate> pairs, Map<Candidate, Integer> given) {
        long held = pairs.stream().filter(pair -> given.get(pair) != NO_SLOT).count();
        return held == pairs.size() || held == new SlotBook(pairs).mostSlots();
    }

    private void decide(int pair, int most) {
        List<Integer> choices = new ArrayList<>(pairs.get(pair).slots().indexes().boxed().toList());
        if (pairs.get(pair).async()) {
            choices.add(NO_SLOT);
        }
        for (int choice : choices) {
            slots[pair] = choice;
            if (mostSlots() == most) {
                return;
            }
        }
        throw new IllegalStateException("No slot is left for pair (" + pair + ").\nMaybe the slots decided before are wrong.");
    }

    /** Most pairs with a slot given the decided ones, or -1 when somebody who needs a slot gets none. */
    private int mostSlots() {
        int[] holder = new int[Periods.WEEK];
        Arrays.fill(holder, -1);
        int held = 0;
        for (int pair = 0; pair < slots.length; pair++) {
            if (slots[pair] >= 0) {
                if (holder[slots[pair]] >= 0) {
                    return -1;
                }
                holder[slots[pair]] = pair;
                held++;
            }
        }
        // Those who need a slot first: a later augmenting path moves them but never takes their slot away.
        for (boolean async : new boolean[] {false, true}) {
            for (int pair = 0; pair < slots.length; pair++) {
                if (slots[pair] == UNDECIDED && pairs.get(pair).async() == async) {
                    if (augment(pair, holder, new boolean[Periods.WEEK])) {
                        held++;
                    } else if (!async) {
                        return -1;
                    }
                }
            }
        }
        return held;
    }

    private boolean augment(int pair, int[] holder, boolean[] seen) {
        for (int slot : pairs.get(pair).slots().indexes().toArray()) {
            if (!seen[slot]) {
                seen[slot] = true;
                boolean movable = holder[slot] < 0 || slots[holder[slot]] == UNDECIDED;
                if (movable && (holder[slot] < 0 || augment(holder[slot], holder, seen))) {
                    holder[slot] = pair;
                    return true;
                }
            }
        }
        return false;
    }
}
