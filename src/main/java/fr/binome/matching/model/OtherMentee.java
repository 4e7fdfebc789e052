package fr.binome.matching.model;

/**
 * Another mentee possible for a mentor of the plan.
 *
 * @param free whether the plan leaves this mentee without mentor
 */
public record OtherMentee(String menteeId, int scoreThousandths, boolean free) {
}
