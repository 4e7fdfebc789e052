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
 */
@Serdeable
public record RoundSummary(int mentees, int mentors, int capacity, int matched, int leftOut, int medianDistanceMetres,
                           long scoreThousandths, long seconds, String engineVersion,
                           @Nullable List<ServedPublic> publics, @Nullable List<Reason> remarks, @Nullable Reason quality) {

    /** JSON leaves empty lists out. */
    public RoundSummary {
        remarks = remarks == null ? List.of() : List.copyOf(remarks);
    }
}
