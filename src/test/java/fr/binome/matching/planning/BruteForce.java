package fr.binome.matching.planning;

import fr.binome.matching.candidates.Candidate;
import fr.binome.matching.candidates.SettledWorld;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tries every plan of a tiny round. */
final class BruteForce {

    private final List<List<Candidate>> choices;
    private final SettledWorld world;
    private final Map<Integer, List<String>> held = new HashMap<>();
    private long bestMatched;
    private long bestValue;

    BruteForce(Map<Integer, List<Candidate>> candidates, SettledWorld world) {
        this.choices = new ArrayList<>(candidates.values());
        this.world = world;
    }

    /** Matched, then value in thousandths. */
    long[] best() {
        explore(0, 0, 0);
        return new long[] {bestMatched, bestValue};
    }

    private void explore(int index, long matched, long value) {
        if (index == choices.size()) {
            if (matched > bestMatched || matched == bestMatched && value > bestValue) {
                bestMatched = matched;
                bestValue = value;
            }
            return;
        }
        explore(index + 1, matched, value);
        for (Candidate pair : choices.get(index)) {
            List<String> ofMentor = held.computeIfAbsent(pair.mentor(), mentor -> new ArrayList<>());
            if (ofMentor.size() < world.freePlaces(pair.mentor())) {
                List<String> slots = new ArrayList<>(pair.slots().codes());
                slots.removeAll(ofMentor);
                if (pair.async()) {
                    slots.add("messages " + index);
                }
                for (String slot : slots) {
                    ofMentor.add(slot);
                    explore(index + 1, matched + 1, value + pair.scoreThousandths());
                    ofMentor.remove(slot);
                }
            }
        }
    }
}
