package fr.binome.matching.model;

/** A feasible pair and its points in thousandths. */
public record ScoredPair(String menteeId, String mentorId, int scoreThousandths) {
}
