package fr.binome.matching;

import fr.binome.matching.model.Fingerprint;
import fr.binome.matching.model.MatchingProblem;

/**
 * SHA-256 over the facts in id order, with the dates; rows in another order give the same. Records print every
 * component, and their collections iterate in code order.
 */
final class InputFingerprint {

    private InputFingerprint() {
    }

    static String of(MatchingProblem problem) {
        StringBuilder rows = new StringBuilder();
        problem.mentees().forEach(mentee -> rows.append(mentee).append('\n'));
        problem.mentors().forEach(mentor -> rows.append(mentor).append('\n'));
        problem.worldPairs().forEach(pair -> rows.append(pair).append('\n'));
        problem.venues().forEach(venue -> rows.append(venue).append('\n'));
        problem.coordinators().forEach(coordinator -> rows.append(coordinator).append('\n'));
        rows.append(problem.date()).append('\n').append(problem.start()).append('\n');
        return Fingerprint.sha256(rows.toString());
    }
}
