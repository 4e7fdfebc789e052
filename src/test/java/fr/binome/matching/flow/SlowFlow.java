package fr.binome.matching.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Maximum profit flow by Bellman and Ford's paths, one unit after the other: slow, plain, and nothing in common with the flow under test. */
final class SlowFlow {

    private static final int WEEK = 28;

    private final List<int[]> ends = new ArrayList<>();
    private final List<Integer> rooms = new ArrayList<>();
    private final List<Long> costs = new ArrayList<>();
    private final List<List<Integer>> leaving = new ArrayList<>();

    /** The most that pairs can be worth, given as (mentee, mentor, value, slots). */
    static long most(int mentees, int[] places, int[] importance, long matchedWorth, List<int[]> pairs) {
        SlowFlow flow = new SlowFlow(2 + mentees + places.length * (1 + WEEK));
        for (int mentee = 0; mentee < mentees; mentee++) {
            flow.add(0, 2 + mentee, 1, 0);
        }
        int mentors = 2 + mentees;
        int periods = mentors + places.length;
        for (int mentor = 0; mentor < places.length; mentor++) {
            flow.add(mentors + mentor, 1, places[mentor], 0);
            for (int period = 0; period < WEEK; period++) {
                flow.add(periods + mentor * WEEK + period, mentors + mentor, 1, 0);
            }
        }
        for (int[] pair : pairs) {
            long cost = -(matchedWorth * importance[pair[0]] + pair[2]);
            if (pair[3] == 0) {
                flow.add(2 + pair[0], mentors + pair[1], 1, cost);
            }
            for (int period = 0; period < WEEK; period++) {
                if ((pair[3] >> period & 1) == 1) {
                    flow.add(2 + pair[0], periods + pair[1] * WEEK + period, 1, cost);
                }
            }
        }
        return flow.mostProfit();
    }

    private SlowFlow(int nodes) {
        for (int node = 0; node < nodes; node++) {
            leaving.add(new ArrayList<>());
        }
    }

    private void add(int from, int to, int room, long cost) {
        addOne(from, to, room, cost);
        addOne(to, from, 0, -cost);
    }

    private void addOne(int from, int to, int room, long cost) {
        leaving.get(from).add(ends.size());
        ends.add(new int[] {from, to});
        rooms.add(room);
        costs.add(cost);
    }

    private long mostProfit() {
        long profit = 0;
        while (true) {
            long[] distance = new long[leaving.size()];
            int[] arrival = new int[leaving.size()];
            findPaths(distance, arrival);
            if (distance[1] >= 0) {
                return profit;
            }
            profit -= distance[1];
            for (int node = 1; node != 0; node = ends.get(arrival[node])[0]) {
                rooms.set(arrival[node], rooms.get(arrival[node]) - 1);
                rooms.set(arrival[node] ^ 1, rooms.get(arrival[node] ^ 1) + 1);
            }
        }
    }

    private void findPaths(long[] distance, int[] arrival) {
        Arrays.fill(distance, Long.MAX_VALUE / 4);
        distance[0] = 0;
        Deque<Integer> queue = new ArrayDeque<>(List.of(0));
        while (!queue.isEmpty()) {
            int node = queue.remove();
            for (int arc : leaving.get(node)) {
                int to = ends.get(arc)[1];
                if (rooms.get(arc) > 0 && distance[node] + costs.get(arc) < distance[to]) {
                    distance[to] = distance[node] + costs.get(arc);
                    arrival[to] = arc;
                    queue.add(to);
                }
            }
        }
    }
}
