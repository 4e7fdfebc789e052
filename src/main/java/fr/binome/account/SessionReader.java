package fr.binome.account;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;

/** Who sits behind a session, read in one query for every request of the staff. */
@Introspected
record SessionReader(String idHash, String memberId, Role role, String firstName, String lastName, String associationId,
                     String associationName, String timeZone, @Nullable String branchId) {
}
