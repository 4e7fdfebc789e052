package fr.binome.matching.flow;

import java.util.Arrays;

/**
 * Who may meet whom: an arc from a mentee straight to a mentor's place, or to a place by way of one of several weekly
 * periods, each of which the mentor gives to one mentee only. Arcs may be added at any time. Used by one thread only.
 *
 * <p>Nodes are numbered: mentors first, then {@link #WEEK} periods for each mentor with two places or more. With one
 * place no two mentees can want the same period, so that arcs go straight there.
 */
final class PairNetwork {

    /** Periods in a week. */
    static final int WEEK = 28;

    /** Stands for an arc, a mentee, a period or a node that is not there. */
    static final int NONE = -1;

    private static final int FIRST_ROOM = 8;
    private static final int[] EMPTY = {};

    private final int[] places;
    private final int[] firstPeriod;
    private final int[] mentorOfGroup;
    private final int nodes;

    private final int[][] mentors;
    private final int[][] values;
    private final int[][] periods;
    private final int[] arcCounts;
    private final long[][] arrivals;
    private final int[][] arrivalValues;
    private final int[] arrivalCounts;

    /** @param places free places by mentor, 0 or more */
    PairNetwork(int mentees, int[] places) {
        this.places = places.clone();
        firstPeriod = new int[places.length];
        int[] grouped = new int[places.length];
        int next = places.length;
        int groups = 0;
        for (int mentor = 0; mentor < places.length; mentor++) {
            if (places[mentor] > 1) {
                firstPeriod[mentor] = next;
                grouped[groups++] = mentor;
                next += WEEK;
            }
        }
        mentorOfGroup = Arrays.copyOf(grouped, groups);
        nodes = next;
        mentors = new int[mentees][];
        values = new int[mentees][];
        periods = new int[mentees][];
        Arrays.fill(mentors, EMPTY);
        Arrays.fill(values, EMPTY);
        Arrays.fill(periods, EMPTY);
        arcCounts = new int[mentees];
        arrivals = new long[nodes][];
        arrivalValues = new int[nodes][];
        Arrays.fill(arrivals, new long[0]);
        Arrays.fill(arrivalValues, EMPTY);
        arrivalCounts = new int[nodes];
    }

    /**
     * Adds the arc of a pair that is not there yet.
     *
     * @param value       thousandths of points
     * @param sharedSlots bits of the shared periods in which the mentor is free; 0 when none is needed
     */
    void add(int mentee, int mentor, int value, int sharedSlots) {
        int arc = arcCounts[mentee]++;
        if (arc == mentors[mentee].length) {
            int room = Math.max(FIRST_ROOM, arc + arc / 2);
            mentors[mentee] = Arrays.copyOf(mentors[mentee], room);
            values[mentee] = Arrays.copyOf(values[mentee], room);
            periods[mentee] = Arrays.copyOf(periods[mentee], room);
        }
        mentors[mentee][arc] = mentor;
        values[mentee][arc] = value;
        periods[mentee][arc] = places[mentor] > 1 ? sharedSlots : 0;
        addArrival(mentor, mentee, arc);
        for (int left = periods[mentee][arc]; left != 0; left &= left - 1) {
            addArrival(periodNode(mentor, Integer.numberOfTrailingZeros(left)), mentee, arc);
        }
    }

    private void addArrival(int node, int mentee, int arc) {
        int arrival = arrivalCounts[node]++;
        if (arrival == arrivals[node].length) {
            int room = Math.max(FIRST_ROOM, arrival + arrival / 2);
            arrivals[node] = Arrays.copyOf(arrivals[node], room);
            arrivalValues[node] = Arrays.copyOf(arrivalValues[node], room);
        }
        arrivals[node][arrival] = (long) mentee << Integer.SIZE | arc;
        arrivalValues[node][arrival] = values[mentee][arc];
    }

    int mentees() {
        return mentors.length;
    }

    int mentors() {
        return places.length;
    }

    int nodes() {
        return nodes;
    }

    int places(int mentor) {
        return places[mentor];
    }

    boolean isMentor(int node) {
        return node < places.length;
    }

    int periodNode(int mentor, int period) {
        return firstPeriod[mentor] + period;
    }

    boolean hasPeriods(int mentor) {
        return places[mentor] > 1;
    }

    int mentorOf(int node) {
        return isMentor(node) ? node : mentorOfGroup[(node - places.length) / WEEK];
    }

    int periodOf(int node) {
        return (node - places.length) % WEEK;
    }

    int arcs(int mentee) {
        return arcCounts[mentee];
    }

    int mentor(int mentee, int arc) {
        return mentors[mentee][arc];
    }

    int value(int mentee, int arc) {
        return values[mentee][arc];
    }

    /** Bits of the periods of which the arc needs one, 0 when it leads straight to the mentor. */
    int periods(int mentee, int arc) {
        return periods[mentee][arc];
    }

    /** How many arcs lead to a mentor, straight or by way of a period, or to a period. */
    int arrivals(int node) {
        return arrivalCounts[node];
    }

    int arrivingMentee(int node, int arrival) {
        return (int) (arrivals[node][arrival] >> Integer.SIZE);
    }

    int arrivingArc(int node, int arrival) {
        return (int) arrivals[node][arrival];
    }

    /** The value of the arc that arrives, kept here as well: a look at each mentee's own arcs would cost far more. */
    int arrivingValue(int node, int arrival) {
        return arrivalValues[node][arrival];
    }
}
