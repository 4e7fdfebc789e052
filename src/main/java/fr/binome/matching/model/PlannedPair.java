package fr.binome.matching.model;

import java.util.List;

/**
 * A proposed pair with what a coordinator needs to judge it.
 *
 * @param pinned           decided before the round, and outside its totals
 * @param scoreThousandths the sum of {@code points}, 0 … 100000 with the default weights
 * @param distanceMetres   between the two communes, whatever the way
 * @param way              how they meet; null only for a pinned pair that has no possible way
 * @param slot             the weekly period held, e.g. {@code WED-EVENING}; null for ASYNC or a pinned pair without one
 * @param venue            id of the place proposed for the first meeting; null when they do not meet in person, no
 *                         venues are proposed, or none is free within both reaches ("to agree")
 * @param reasons          strongest first, at least three where the pair gives them
 * @param weakPoints       weakest first, may be empty
 * @param alternatives     the two best other mentors for the mentee, best first, may be fewer
 * @param otherMentees     the two best other mentees for the mentor, best first, may be fewer
 */
public record PlannedPair(String menteeId, String mentorId, boolean pinned, int scoreThousandths, int distanceMetres,
                          Way way, String slot, String venue, List<RulePoints> points, List<Reason> reasons,
                          List<Reason> weakPoints, List<Alternative> alternatives, List<OtherMentee> otherMentees) {

    public PlannedPair {
        points = List.copyOf(points);
        reasons = List.copyOf(reasons);
        weakPoints = List.copyOf(weakPoints);
        alternatives = List.copyOf(alternatives);
        otherMentees = List.copyOf(otherMentees);
    }
}
