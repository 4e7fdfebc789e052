package fr.binome.matching.candidates;

/** The best few mentors of those that are added: highest rank first, then lowest tie, then lowest index. For one thread. */
final class BestFew {

    private final int[] mentors;
    private final int[] scores;
    private final int[] slots;
    private final long[] ranks;
    private final long[] ties;
    private int count;

    BestFew(int most) {
        mentors = new int[most];
        scores = new int[most];
        slots = new int[most];
        ranks = new long[most];
        ties = new long[most];
    }

    void clear() {
        count = 0;
    }

    boolean isFull() {
        return count == mentors.length;
    }

    long lowestRank() {
        return ranks[count - 1];
    }

    /** Whether there is room for the mentor, or somebody to make way. */
    boolean admits(long rank, long tie, int mentor) {
        return !isFull() || isBefore(rank, tie, mentor, count - 1);
    }

    /** Adds a mentor who is admitted; the last one makes way where there is no room. */
    void add(long rank, long tie, int mentor, int score, int packedSlots) {
        int place = isFull() ? count - 1 : count++;
        while (place > 0 && isBefore(rank, tie, mentor, place - 1)) {
            set(place, ranks[place - 1], ties[place - 1], mentors[place - 1], scores[place - 1], slots[place - 1]);
            place--;
        }
        set(place, rank, tie, mentor, score, packedSlots);
    }

    private void set(int place, long rank, long tie, int mentor, int score, int packedSlots) {
        ranks[place] = rank;
        ties[place] = tie;
        mentors[place] = mentor;
        scores[place] = score;
        slots[place] = packedSlots;
    }

    private boolean isBefore(long rank, long tie, int mentor, int place) {
        return rank != ranks[place] ? rank > ranks[place] : tie != ties[place] ? tie < ties[place] : mentor < mentors[place];
    }

    /** A list of them. */
    CandidateList list(boolean complete) {
        return new CandidateList(mentors, scores, slots, count, complete);
    }

    /** Adds those to the list who are not in it. */
    void addTo(CandidateList list) {
        for (int place = 0; place < count; place++) {
            if (!list.contains(mentors[place])) {
                list.add(mentors[place], scores[place], slots[place]);
            }
        }
    }
}
