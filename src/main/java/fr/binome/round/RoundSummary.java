package fr.binome.round;

import io.micronaut.serde.annotation.Serdeable;

/**
 * The figures of a run, as they were when it ended.
 *
 * @param mentees who took part
 * @param capacity places of all mentors, taken ones included
 * @param medianDistanceMetres between the two of a pair that meets in person; 0 if none is proposed
 * @param scoreThousandths points of all proposed pairs
 * @param seconds from start to stored result
 */
@Serdeable
public record RoundSummary(int mentees, int mentors, int capacity, int matched, int leftOut, int medianDistanceMetres,
                           long scoreThousandths, long seconds, String engineVersion) {
}
