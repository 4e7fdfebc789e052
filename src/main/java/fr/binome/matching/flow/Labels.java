package fr.binome.matching.flow;

import java.util.Arrays;

/** The labels of one search after another: how far each node is, and which nodes are settled. Used by one thread only. */
final class Labels {

    private final long[] distance;
    private final int[] labelledIn;
    private final int[] settled;
    private final NodeHeap open;
    private int search;
    private int settledCount;

    Labels(int nodes) {
        distance = new long[nodes];
        labelledIn = new int[nodes];
        settled = new int[nodes];
        open = new NodeHeap(nodes);
    }

    void start() {
        if (++search == Integer.MAX_VALUE) {
            Arrays.fill(labelledIn, 0);
            search = 1;
        }
        settledCount = 0;
        open.clear();
    }

    /** Whether the label is the node's best so far; it is then kept. */
    boolean improves(int node, long label) {
        if (labelledIn[node] == search && distance[node] <= label) {
            return false;
        }
        labelledIn[node] = search;
        distance[node] = label;
        open.put(node, label);
        return true;
    }

    /** Whether an unsettled node is nearer than that. */
    boolean hasNearerThan(long bound) {
        return !open.isEmpty() && open.smallestLabel() < bound;
    }

    int settleNearest() {
        int node = open.removeSmallest();
        settled[settledCount++] = node;
        return node;
    }

    long distance(int node) {
        return distance[node];
    }

    int settledCount() {
        return settledCount;
    }

    int settled(int index) {
        return settled[index];
    }
}
