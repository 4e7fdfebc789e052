package fr.binome.account;

import io.micronaut.core.annotation.Nullable;
import java.time.ZoneId;

/**
 * The signed-in member on whose behalf a request runs. Every query of a staff page takes {@link #associationId} from here,
 * never from the address.
 *
 * @param branchId where the member works; null for the whole association
 */
public record Staff(String memberId, String associationId, String associationName, Role role, String name, ZoneId zone,
                    @Nullable String branchId) {

    /**
     * The one branch whose people and pairs the member sees, beside those of no branch and those the member follows; empty for all
     * branches. Lists compare it in SQL: {@code (:branch = '' OR branch_id = :branch OR branch_id IS NULL)}.
     */
    public String branch() {
        return branchId == null || role == Role.LEAD || role == Role.SAFEGUARDING ? "" : branchId;
    }

    /** Whether somebody of {@code personBranch}, followed by {@code coordinatorId}, is among those whom the member sees; both may be null. */
    public boolean sees(@Nullable String personBranch, @Nullable String coordinatorId) {
        return branch().isEmpty() || personBranch == null || branch().equals(personBranch) || memberId.equals(coordinatorId);
    }
}
