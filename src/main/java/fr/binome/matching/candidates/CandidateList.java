package fr.binome.matching.candidates;

import fr.binome.matching.model.Periods;
import java.util.Arrays;

/**
 * Possible mentors of one mentee, best first, in few bytes: there may be millions of pairs. Mentors can be added, never
 * removed. Used by one thread at a time.
 */
final class CandidateList {

    private static final int ASYNC = 1 << Periods.WEEK;
    private static final int KEPT = ASYNC << 1;

    private int[] mentors;
    private int[] scores;
    private int[] slots;
    private final boolean complete;
    private final int lowest;

    /** @param complete whether no feasible pair with a free place is missing */
    CandidateList(int[] mentors, int[] scores, int[] slots, int count, boolean complete) {
        this.mentors = Arrays.copyOf(mentors, count);
        this.scores = Arrays.copyOf(scores, count);
        this.slots = Arrays.copyOf(slots, count);
        this.complete = complete;
        lowest = count == 0 ? Integer.MAX_VALUE : scores[count - 1];
    }

    /** The list of a mentee for whom nobody has looked: everybody may be missing. */
    static CandidateList unsearched() {
        return new CandidateList(new int[0], new int[0], new int[0], 0, false);
    }

    static int packed(int slots, boolean async) {
        return async ? slots | ASYNC : slots;
    }

    int size() {
        return mentors.length;
    }

    int mentor(int place) {
        return mentors[place];
    }

    int score(int place) {
        return scores[place];
    }

    int slots(int place) {
        return slots[place] & ASYNC - 1;
    }

    boolean isAsync(int place) {
        return (slots[place] & ASYNC) != 0;
    }

    boolean isKept(int place) {
        return (slots[place] & KEPT) != 0;
    }

    boolean isComplete() {
        return complete;
    }

    /** No pair left out of the list when it was made has more points than this. */
    int mostOutside() {
        return lowest;
    }

    boolean contains(int mentor) {
        return placeOf(mentor) >= 0;
    }

    private int placeOf(int mentor) {
        for (int place = 0; place < mentors.length; place++) {
            if (mentors[place] == mentor) {
                return place;
            }
        }
        return -1;
    }

    void add(int mentor, int score, int packedSlots) {
        int place = mentors.length;
        mentors = Arrays.copyOf(mentors, place + 1);
        scores = Arrays.copyOf(scores, place + 1);
        slots = Arrays.copyOf(slots, place + 1);
        mentors[place] = mentor;
        scores[place] = score;
        slots[place] = packedSlots;
    }

    void keep(int mentor) {
        slots[placeOf(mentor)] |= KEPT;
    }

    Candidate candidate(int mentee, int place) {
        return new Candidate(mentee, mentors[place], scores[place], new Periods(slots(place)), isAsync(place), isKept(place));
    }
}
