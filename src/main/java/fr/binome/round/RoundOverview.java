package fr.binome.round;

import fr.binome.platform.database.QueryRow;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A round with its proposals counted by the database.
 *
 * @param figures a {@link RoundSummary} as JSON; null until a run has ended well
 * @param people a {@link Scope} as JSON; null for everybody
 * @param ruleFile the rules chosen for it; empty for those of the association
 * @param accepted and not published yet
 */
@QueryRow
record RoundOverview(String id, RoundKind kind, @Nullable String parentId, String name, RoundStatus status, LocalDate startDate, Instant createdAt, @Nullable Instant finishedAt,
                     @Nullable String failure,
                     @Nullable String figures, @Nullable String people, String ruleFile, long proposed, long pending, long accepted, long refused, long published) {
}
