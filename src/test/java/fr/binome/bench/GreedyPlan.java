package fr.binome.bench;

import fr.binome.matching.candidates.Candidate;
import fr.binome.matching.model.Periods;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** What a patient person would do: the best pair first, then the best of those still possible, and so on. */
final class GreedyPlan {

    private GreedyPlan() {
    }

    static List<Candidate> of(FeasiblePairs round) {
        BitSet matched = new BitSet();
        List<List<Candidate>> byMentor = new ArrayList<>();
        for (int mentor = 0; mentor < round.mentors(); mentor++) {
            byMentor.add(new ArrayList<>());
        }
        round.pairs().stream()
                .sorted(Comparator.comparingInt(Candidate::scoreThousandths).reversed()
                        .thenComparingInt(Candidate::mentee).thenComparingInt(Candidate::mentor))
                .forEach(pair -> {
                    List<Candidate> there = byMentor.get(pair.mentor());
                    if (!matched.get(pair.mentee()) && there.size() < round.places(pair.mentor())) {
                        there.add(pair);
                        if (haveSlots(there, 0, 0)) {
                            matched.set(pair.mentee());
                        } else {
                            there.remove(pair);
                        }
                    }
                });
        return byMentor.stream().flatMap(List::stream).toList();
    }

    /** Whether the pairs of one mentor, from this one on, find a period each beside those taken (bits). */
    static boolean haveSlots(List<Candidate> pairs, int from, int taken) {
        if (from == pairs.size() || pairs.get(from).async()) {
            return from == pairs.size() || haveSlots(pairs, from + 1, taken);
        }
        return pairs.get(from).slots().without(new Periods(taken)).indexes()
                .anyMatch(slot -> haveSlots(pairs, from + 1, taken | 1 << slot));
    }
}
