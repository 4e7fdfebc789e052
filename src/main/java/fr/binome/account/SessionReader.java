package fr.binome.account;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;

/**
 * Who sits behind a session, running or over, read in one query for every request of the staff.
 *
 * @param formKey what the session's forms are signed with
 * @param seenAt the last request that was noted
 */
@Introspected
record SessionReader(String idHash, String memberId, Role role, String firstName, String lastName, String associationId,
                     String associationName, String timeZone, @Nullable String branchId, String formKey, Instant expiresAt,
                     Instant seenAt) {
}
