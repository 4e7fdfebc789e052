package fr.binome.followup;

import fr.binome.account.TeamMember;
import io.micronaut.core.annotation.Nullable;

/**
 * Who answers for a pair.
 *
 * @param owner never null
 * @param deputy somebody else; null in a team of one
 */
record Responsible(TeamMember owner, @Nullable TeamMember deputy) {

    @Nullable
    String deputyId() {
        return deputy == null ? null : deputy.id();
    }
}
