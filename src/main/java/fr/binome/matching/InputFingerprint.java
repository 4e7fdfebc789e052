package fr.binome.matching;

import fr.binome.matching.model.Fingerprint;
import fr.binome.matching.model.MatchingProblem;
import java.util.List;
import java.util.stream.Stream;

/**
 * SHA-256 over the facts in id order, with the dates; rows in another order give the same. Records print every
 * component, and their collections iterate in code order.
 */
final class InputFingerprint {

    private InputFingerprint() {
    }

    static String of(MatchingProblem problem) {
        return Fingerprint.sha256(Stream.of(problem.mentees(), problem.mentors(), problem.worldPairs(), problem.venues(),
                problem.coordinators(), List.of(problem.date(), problem.start()))
                .flatMap(List::stream).map(row -> row + "\n"));
    }
}
