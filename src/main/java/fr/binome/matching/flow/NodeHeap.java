package fr.binome.matching.flow;

import java.util.Arrays;

/**
 * Nodes by label, smallest first, ties by node: a heap with four children a node, in which a label may be lowered.
 * Emptying it costs only what was put in. Used by one thread only.
 */
final class NodeHeap {

    private static final int CHILDREN = 4;

    private final long[] labels;
    private final int[] places;
    private int[] heap = new int[64];
    private int size;

    NodeHeap(int nodes) {
        labels = new long[nodes];
        places = new int[nodes];
        Arrays.fill(places, -1);
    }

    boolean isEmpty() {
        return size == 0;
    }

    long smallestLabel() {
        return labels[heap[0]];
    }

    /** Puts a node in, or lowers its label. */
    void put(int node, long label) {
        int place = places[node];
        if (place < 0) {
            if (size == heap.length) {
                heap = Arrays.copyOf(heap, 2 * size);
            }
            place = size++;
        }
        labels[node] = label;
        rise(place, node);
    }

    int removeSmallest() {
        int smallest = heap[0];
        places[smallest] = -1;
        int last = heap[--size];
        if (size > 0) {
            sink(0, last);
        }
        return smallest;
    }

    void clear() {
        for (int place = 0; place < size; place++) {
            places[heap[place]] = -1;
        }
        size = 0;
    }

    private void rise(int from, int node) {
        int place = from;
        while (place > 0) {
            int parent = (place - 1) / CHILDREN;
            if (!isBefore(node, heap[parent])) {
                break;
            }
            set(place, heap[parent]);
            place = parent;
        }
        set(place, node);
    }

    private void sink(int from, int node) {
        int place = from;
        while (true) {
            int first = CHILDREN * place + 1;
            if (first >= size) {
                break;
            }
            int least = first;
            for (int child = first + 1; child < Math.min(first + CHILDREN, size); child++) {
                if (isBefore(heap[child], heap[least])) {
                    least = child;
                }
            }
            if (!isBefore(heap[least], node)) {
                break;
            }
            set(place, heap[least]);
            place = least;
        }
        set(place, node);
    }

    private void set(int place, int node) {
        heap[place] = node;
        places[node] = place;
    }

    private boolean isBefore(int one, int other) {
        return labels[one] < labels[other] || labels[one] == labels[other] && one < other;
    }
}
