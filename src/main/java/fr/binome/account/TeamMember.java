package fr.binome.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * Somebody of the staff.
 *
 * @param branchId where the member works; null for the whole association
 * @param deputyId who stands in during an absence; null if nobody is named
 */
@MappedEntity("team_members")
public record TeamMember(@Id String id, String associationId, @Nullable String branchId, Role role, String firstName,
                         String lastName, String email, String phone, @Nullable String deputyId, boolean active,
                         Instant createdAt) {

    public String name() {
        return firstName + " " + lastName;
    }
}
