package fr.binome.round;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;

/** A mentee who has another mentor in a scenario than in the round; null for none. Scores in thousandths of a point. */
@Introspected
record DifferingPair(String menteeId, @Nullable String mentorNow, @Nullable String mentorThen, @Nullable Integer scoreNow,
                     @Nullable Integer scoreThen) {
}
