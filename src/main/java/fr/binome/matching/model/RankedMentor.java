package fr.binome.matching.model;

import java.util.List;

/**
 * A possible mentor with a free place and slot for one mentee, given the pairs that are settled.
 *
 * @param way  how the two would meet
 * @param slot the first shared period free at the mentor's, or null for ASYNC
 */
public record RankedMentor(String mentorId, int scoreThousandths, int distanceMetres, Way way, String slot,
                           List<RulePoints> points, List<Reason> reasons, List<Reason> weakPoints) {

    public RankedMentor {
        points = List.copyOf(points);
        reasons = List.copyOf(reasons);
        weakPoints = List.copyOf(weakPoints);
    }
}
