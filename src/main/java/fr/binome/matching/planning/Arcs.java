package fr.binome.matching.planning;

import java.util.Arrays;

/** Arcs of a network with their reverse ones: arc 2k goes forward, 2k + 1 back. */
final class Arcs {

    private static final int NONE = -1;

    private final int[] first;
    private int[] next = new int[1_024];
    private int[] to = new int[1_024];
    private int[] room = new int[1_024];
    private long[] cost = new long[1_024];
    private int count;

    Arcs(int nodes) {
        first = new int[nodes];
        Arrays.fill(first, NONE);
    }

    void add(int from, int target, int capacity, long arcCost) {
        addOne(from, target, capacity, arcCost);
        addOne(target, from, 0, -arcCost);
    }

    private void addOne(int from, int target, int capacity, long arcCost) {
        if (count == to.length) {
            next = Arrays.copyOf(next, 2 * count);
            to = Arrays.copyOf(to, 2 * count);
            room = Arrays.copyOf(room, 2 * count);
            cost = Arrays.copyOf(cost, 2 * count);
        }
        to[count] = target;
        room[count] = capacity;
        cost[count] = arcCost;
        next[count] = first[from];
        first[from] = count++;
    }

    /** The last arc added that leaves a node, or -1. */
    int first(int node) {
        return first[node];
    }

    int next(int arc) {
        return next[arc];
    }

    int to(int arc) {
        return to[arc];
    }

    int from(int arc) {
        return to[arc ^ 1];
    }

    long cost(int arc) {
        return cost[arc];
    }

    boolean isFull(int arc) {
        return room[arc] == 0;
    }

    static boolean isForward(int arc) {
        return (arc & 1) == 0;
    }

    /** Sends one unit along an arc. */
    void push(int arc) {
        room[arc]--;
        room[arc ^ 1]++;
    }
}
