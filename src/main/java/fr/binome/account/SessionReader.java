package fr.binome.account;

import fr.binome.platform.database.QueryRow;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;

/**
 * Who sits behind a session, running or over, read in one query for every request of the staff.
 *
 * @param formKey what the session's forms are signed with
 * @param seenAt the last request that was noted
 */
@QueryRow
record SessionReader(String idHash, String memberId, Role role, String firstName, String lastName, String associationId,
                     String associationName, String timeZone, @Nullable String branchId, String formKey, Instant expiresAt,
                     Instant seenAt) {
}
