package fr.binome.matching.planning;

import fr.binome.matching.candidates.Candidate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tries every plan of a tiny round that changes at most so many pairs of another. */
final class BruteForceChange {

    private final RandomRound round;
    private final Map<Candidate, Integer> before;
    private final int mostMoved;
    private final List<Integer> mentees;
    private final Set<String> held = new HashSet<>();
    private final List<Candidate> chosen = new ArrayList<>();
    private long bestMatched = -1;
    private long bestValue;

    BruteForceChange(RandomRound round, Map<Candidate, Integer> before, int mostMoved) {
        this.round = round;
        this.before = before;
        this.mostMoved = mostMoved;
        this.mentees = List.copyOf(round.candidates().keySet());
    }

    /** Matched, then value in thousandths. */
    long[] best() {
        explore(0, 0, 0);
        return new long[] {bestMatched, bestValue};
    }

    private void explore(int index, int moved, long value) {
        if (moved > mostMoved) {
            return;
        }
        if (index == mentees.size()) {
            if (chosen.size() > bestMatched || chosen.size() == bestMatched && value > bestValue) {
                bestMatched = chosen.size();
                bestValue = value;
            }
            return;
        }
        int mentee = mentees.get(index);
        Candidate had = before.keySet().stream().filter(pair -> pair.mentee() == mentee).findFirst().orElse(null);
        explore(index + 1, moved + (had == null ? 0 : 1), value);
        for (Candidate pair : round.candidates().get(mentee)) {
            if (chosen.stream().filter(other -> other.mentor() == pair.mentor()).count() < round.world().freePlaces(pair.mentor())) {
                for (int slot : PlanMaker.slotsOf(pair)) {
                    boolean same = had != null && had.mentor() == pair.mentor() && before.get(had) == slot;
                    String key = slot == SlotBook.NO_SLOT ? "messages " + mentee : pair.mentor() + " " + slot;
                    if (held.add(key)) {
                        chosen.add(pair);
                        explore(index + 1, moved + (had == null || same ? 0 : 1), value + pair.scoreThousandths());
                        chosen.remove(pair);
                        held.remove(key);
                    }
                }
            }
        }
    }
}
