package fr.binome.matching.flow;

import java.util.Arrays;

/**
 * Nodes by label, smallest first, ties by node: a heap with four children a node, in which a label may be lowered.
 * Emptying it costs only what was put in. Used by one thread only.
 */
final class NodeHeap {

    private static final int CHILDREN = 4;

    private final int[] places;
    private int[] heap = new int[64];
    private long[] labels = new long[64];
    private int size;

    NodeHeap(int nodes) {
        places = new int[nodes];
        Arrays.fill(places, -1);
    }

    boolean isEmpty() {
        return size == 0;
    }

    long smallestLabel() {
        return labels[0];
    }

    /** Puts a node in, or lowers its label. */
    void put(int node, long label) {
        int place = places[node];
        if (place < 0) {
            if (size == heap.length) {
                heap = Arrays.copyOf(heap, 2 * size);
                labels = Arrays.copyOf(labels, 2 * size);
            }
            place = size++;
        }
        rise(place, node, label);
    }

    int removeSmallest() {
        int smallest = heap[0];
        places[smallest] = -1;
        size--;
        if (size > 0) {
            sink(heap[size], labels[size]);
        }
        return smallest;
    }

    void clear() {
        for (int place = 0; place < size; place++) {
            places[heap[place]] = -1;
        }
        size = 0;
    }

    private void rise(int from, int node, long label) {
        int place = from;
        while (place > 0) {
            int parent = (place - 1) / CHILDREN;
            if (!isBefore(node, label, parent)) {
                break;
            }
            set(place, heap[parent], labels[parent]);
            place = parent;
        }
        set(place, node, label);
    }

    private void sink(int node, long label) {
        int place = 0;
        while (true) {
            int first = CHILDREN * place + 1;
            if (first >= size) {
                break;
            }
            int least = first;
            for (int child = first + 1; child < Math.min(first + CHILDREN, size); child++) {
                if (isBefore(heap[child], labels[child], least)) {
                    least = child;
                }
            }
            if (isBefore(node, label, least)) {
                break;
            }
            set(place, heap[least], labels[least]);
            place = least;
        }
        set(place, node, label);
    }

    private void set(int place, int node, long label) {
        heap[place] = node;
        labels[place] = label;
        places[node] = place;
    }

    private boolean isBefore(int node, long label, int place) {
        return label < labels[place] || label == labels[place] && node < heap[place];
    }
}
