package fr.binome.round;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;

/** As much of an unpublished proposal as other rounds must know. */
@Introspected
record UnpublishedProposal(String id, String roundId, String menteeId, String mentorId, @Nullable String slot,
                           Decision decision) {
}
