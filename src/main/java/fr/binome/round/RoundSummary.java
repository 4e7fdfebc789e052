package fr.binome.round;

import fr.binome.matching.model.Reason;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * The figures of a run, as they were when it ended.
 *
 * @param mentees who took part
 * @param capacity places of all mentors, taken ones included
 * @param medianDistanceMetres between the two of a pair that meets in person; 0 if none is proposed
 * @param scoreThousandths points of all proposed pairs
 * @param seconds from start to stored result
 * @param publics figures by public, everybody first; null for a round that was run before they were told
 * @param quality how far the pairs are from the best possible; null for a round that was run before it was told
 * @param remarks warnings and what came of rules about groups; may be empty
 * @param possibleThousandths points of a perfect pair by the rules of the run; null for a round that was run before it was told
 */
@Serdeable
public record RoundSummary(int mentees, int mentors, int capacity, int matched, int leftOut, int medianDistanceMetres,
                           long scoreThousandths, long seconds, String engineVersion,
                           @Nullable List<ServedPublic> publics, @Nullable List<Reason> remarks, @Nullable Reason quality,
                           @Nullable Integer possibleThousandths) {

    private static final double PERCENT = 100;

    /** JSON leaves empty lists out. */
    public RoundSummary {
        remarks = remarks == null ? List.of() : List.copyOf(remarks);
    }

    /**
     * Points as a share of those that a perfect pair would have had, so that plans by different weights can be compared.
     *
     * @param scoreThousandths of one pair, or the mean of several
     * @return 0 to 100; null if the run did not tell what was possible, or nothing was
     */
    @Nullable
    Integer sharePercent(double scoreThousandths) {
        return possibleThousandths == null || possibleThousandths == 0 ? null
                : (int) Math.round(PERCENT * scoreThousandths / possibleThousandths);
    }
}
