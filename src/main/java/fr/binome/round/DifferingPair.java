package fr.binome.round;

import fr.binome.platform.database.QueryRow;
import io.micronaut.core.annotation.Nullable;

/** A mentee who has another mentor in a scenario than in the round; null for none. Scores in thousandths of a point. */
@QueryRow
record DifferingPair(String menteeId, @Nullable String mentorNow, @Nullable String mentorThen, @Nullable Integer scoreNow,
                     @Nullable Integer scoreThen) {
}
