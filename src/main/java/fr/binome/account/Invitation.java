package fr.binome.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * Somebody asked to join the team.
 *
 * @param branchId where the member will work; null for the whole association
 * @param acceptedAt null while nobody has accepted
 * @param revokedAt null unless it was taken back
 */
@MappedEntity("invitations")
record Invitation(@Id String id, String associationId, @Nullable String branchId, Role role, String firstName, String lastName, String email,
                  String phone, String invitedBy, Instant sentAt, Instant expiresAt, @Nullable Instant acceptedAt, @Nullable Instant revokedAt) {

    boolean openAt(Instant now) {
        return acceptedAt == null && revokedAt == null && now.isBefore(expiresAt);
    }
}
