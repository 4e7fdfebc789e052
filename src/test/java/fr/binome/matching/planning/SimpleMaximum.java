package fr.binome.matching.planning;

import fr.binome.matching.candidates.Candidate;
import fr.binome.matching.candidates.SettledWorld;
import fr.binome.matching.model.Periods;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The most people that can be matched, found another way than the engine does: a maximum flow by plain depth-first
 * search on a capacity matrix, source → mentee → (mentor, slot) → mentor → sink.
 */
final class SimpleMaximum {

    private final int[][] capacity;
    private final int sink;

    private SimpleMaximum(int nodes) {
        capacity = new int[nodes][nodes];
        sink = nodes - 1;
    }

    static int of(Map<Integer, List<Candidate>> candidates, SettledWorld world) {
        int mentees = candidates.size();
        int mentors = world.mentorCount();
        Set<Integer> usedSlots = new TreeSet<>();
        candidates.values().forEach(pairs -> pairs.forEach(pair ->
                pair.slots().indexes().forEach(slot -> usedSlots.add(pair.mentor() * Periods.WEEK + slot))));
        List<Integer> slots = List.copyOf(usedSlots);
        SimpleMaximum flow = new SimpleMaximum(1 + mentees + slots.size() + mentors + 1);
        int firstSlot = 1 + mentees;
        int firstMentor = firstSlot + slots.size();
        int node = 1;
        for (List<Candidate> pairs : candidates.values()) {
            flow.capacity[0][node] = 1;
            for (Candidate pair : pairs) {
                for (int slot : pair.slots().indexes().toArray()) {
                    flow.capacity[node][firstSlot + slots.indexOf(pair.mentor() * Periods.WEEK + slot)] = 1;
                }
                if (pair.async()) {
                    flow.capacity[node][firstMentor + pair.mentor()] = 1;
                }
            }
            node++;
        }
        for (int slot = 0; slot < slots.size(); slot++) {
            flow.capacity[firstSlot + slot][firstMentor + slots.get(slot) / Periods.WEEK] = 1;
        }
        for (int mentor = 0; mentor < mentors; mentor++) {
            flow.capacity[firstMentor + mentor][flow.sink] = world.freePlaces(mentor);
        }
        int matched = 0;
        while (flow.push(0, new HashSet<>())) {
            matched++;
        }
        return matched;
    }

    private boolean push(int node, Set<Integer> seen) {
        if (node == sink) {
            return true;
        }
        seen.add(node);
        for (int next = 0; next <= sink; next++) {
            if (capacity[node][next] > 0 && !seen.contains(next) && push(next, seen)) {
                capacity[node][next]--;
                capacity[next][node]++;
                return true;
            }
        }
        return false;
    }
}
