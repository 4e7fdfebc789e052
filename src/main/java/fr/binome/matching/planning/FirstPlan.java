package fr.binome.matching.planning;

import fr.binome.matching.candidates.Candidate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.ToLongFunction;

/**
 * A first plan: mentees come in one after the other, and each takes the augmenting path that gains most, which may
 * move any number of others to other slots and mentors. Siblings to be kept apart are looked at afterwards: the less
 * well matched one of two who share a mentor is kept from that mentor and the plan is made again.
 */
final class FirstPlan {

    private static final int SIBLING_REPAIRS = 30;

    private final List<List<Candidate>> choices;
    private final int[] freePlaces;
    private final ToLongFunction<Candidate> gain;
    private final BiPredicate<Integer, Integer> apart;

    /**
     * @param choices    per mentee of the round, its possible pairs
     * @param freePlaces per mentor index
     * @param gain       what a pair is worth; a pair that gains nothing is not made
     * @param apart      whether two mentees (by index) must not share a mentor
     */
    FirstPlan(List<List<Candidate>> choices, int[] freePlaces, ToLongFunction<Candidate> gain, BiPredicate<Integer, Integer> apart) {
        this.choices = choices;
        this.freePlaces = freePlaces;
        this.gain = gain;
        this.apart = apart;
    }

    /** Per mentee of the round its pair, or null. */
    List<Candidate> make() {
        List<List<Candidate>> allowed = new ArrayList<>(choices);
        List<Candidate> plan = new BestPaths(allowed, freePlaces, gain).solve();
        for (int repair = 0; repair < SIBLING_REPAIRS; repair++) {
            Candidate clash = siblingTooMany(plan);
            if (clash == null) {
                return plan;
            }
            allowed.replaceAll(pairs -> pairs.stream().filter(pair -> !pair.equals(clash)).toList());
            plan = new BestPaths(allowed, freePlaces, gain).solve();
        }
        for (Candidate clash = siblingTooMany(plan); clash != null; clash = siblingTooMany(plan)) {
            plan.set(plan.indexOf(clash), null);
        }
        return plan;
    }

    private Candidate siblingTooMany(List<Candidate> plan) {
        Map<Integer, List<Candidate>> byMentor = new HashMap<>();
        for (Candidate pair : plan) {
            if (pair != null) {
                List<Candidate> others = byMentor.computeIfAbsent(pair.mentor(), mentor -> new ArrayList<>());
                for (Candidate other : others) {
                    if (apart.test(pair.mentee(), other.mentee())) {
                        return gain.applyAsLong(pair) <= gain.applyAsLong(other) ? pair : other;
                    }
                }
                others.add(pair);
            }
        }
        return null;
    }
}
