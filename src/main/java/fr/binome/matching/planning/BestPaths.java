package fr.binome.matching.planning;

import fr.binome.matching.candidates.Candidate;
import fr.binome.matching.model.Periods;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.ToLongFunction;

/**
 * Shortest augmenting paths in the network mentee → (mentor, slot) → mentor → sink, mentee → mentor for messages, and
 * mentee → sink for being left out. Prices keep every reduced cost at or above 0, so that Dijkstra may stop at the
 * sink. Used once.
 */
final class BestPaths {

    private record Reached(long distance, int node) implements Comparable<Reached> {
        @Override
        public int compareTo(Reached other) {
            int byDistance = Long.compare(distance, other.distance);
            return byDistance != 0 ? byDistance : Integer.compare(node, other.node);
        }
    }

    private final List<List<Candidate>> choices;
    private final int mentees;
    private final int mentors;
    private final int sink;
    private final Arcs arcs;
    private final List<Candidate> arcPair = new ArrayList<>();
    private final long[] price;
    private final long[] distance;
    private final int[] arrival;
    private final boolean[] done;

    BestPaths(List<List<Candidate>> choices, int[] freePlaces, ToLongFunction<Candidate> gain) {
        this.choices = choices;
        mentees = choices.size();
        mentors = freePlaces.length;
        sink = mentees + mentors + mentors * Periods.WEEK;
        arcs = new Arcs(sink + 1);
        price = new long[sink + 1];
        distance = new long[sink + 1];
        arrival = new int[sink + 1];
        done = new boolean[sink + 1];
        for (int mentee = 0; mentee < mentees; mentee++) {
            addMentee(mentee, gain);
        }
        for (int mentor = 0; mentor < mentors; mentor++) {
            for (int slot = 0; slot < Periods.WEEK; slot++) {
                add(slotNode(mentor, slot), mentees + mentor, 1, 0, null);
            }
            add(mentees + mentor, sink, freePlaces[mentor], 0, null);
        }
    }

    private void addMentee(int mentee, ToLongFunction<Candidate> gain) {
        add(mentee, sink, 1, 0, null);
        for (Candidate pair : choices.get(mentee)) {
            long cost = -gain.applyAsLong(pair);
            price[mentee] = Math.max(price[mentee], -cost);
            pair.slots().indexes().forEach(slot -> add(mentee, slotNode(pair.mentor(), slot), 1, cost, pair));
            if (pair.async()) {
                add(mentee, mentees + pair.mentor(), 1, cost, pair);
            }
        }
    }

    private void add(int from, int to, int capacity, long cost, Candidate pair) {
        arcs.add(from, to, capacity, cost);
        arcPair.add(pair);
    }

    private int slotNode(int mentor, int slot) {
        return mentees + mentors + mentor * Periods.WEEK + slot;
    }

    /** Per mentee its pair, or null when left out. */
    List<Candidate> solve() {
        for (int mentee = 0; mentee < mentees; mentee++) {
            findPath(mentee);
            for (int node = sink; node != mentee; node = arcs.from(arrival[node])) {
                arcs.push(arrival[node]);
            }
        }
        List<Candidate> plan = new ArrayList<>();
        for (int mentee = 0; mentee < mentees; mentee++) {
            plan.add(pairOf(mentee));
        }
        return plan;
    }

    private Candidate pairOf(int mentee) {
        for (int arc = arcs.first(mentee); arc >= 0; arc = arcs.next(arc)) {
            if (Arcs.isForward(arc) && arcs.isFull(arc)) {
                return arcPair.get(arc / 2);
            }
        }
        throw new IllegalStateException("The mentee index (" + mentee + ") was not routed.\nMaybe solve was not called.");
    }

    private void findPath(int start) {
        Arrays.fill(distance, Long.MAX_VALUE);
        Arrays.fill(done, false);
        PriorityQueue<Reached> queue = new PriorityQueue<>();
        distance[start] = 0;
        queue.add(new Reached(0, start));
        while (!done[sink]) {
            Reached nearest = queue.remove();
            if (!done[nearest.node]) {
                done[nearest.node] = true;
                relax(nearest.node, queue);
            }
        }
        for (int node = 0; node <= sink; node++) {
            if (done[node]) {
                price[node] += distance[node] - distance[sink];
            }
        }
    }

    private void relax(int node, PriorityQueue<Reached> queue) {
        for (int arc = arcs.first(node); arc >= 0; arc = arcs.next(arc)) {
            int to = arcs.to(arc);
            if (!arcs.isFull(arc) && !done[to]) {
                long reached = distance[node] + arcs.cost(arc) + price[node] - price[to];
                if (reached < distance[to]) {
                    distance[to] = reached;
                    arrival[to] = arc;
                    queue.add(new Reached(reached, to));
                }
            }
        }
    }
}
