package fr.binome.round;

import fr.binome.platform.database.QueryRow;
import io.micronaut.core.annotation.Nullable;

/**
 * The figures of the pairs that a round or a scenario proposes.
 *
 * @param meanScore in thousandths of a point
 * @param meanMetres between the two who meet in person; null if nobody does
 * @param meanWait days that the matched have been waiting; null if nothing is known
 */
@QueryRow
record PlanFigures(String roundId, long matched, double meanScore, @Nullable Double meanMetres, @Nullable Double meanWait, long weak) {
}
