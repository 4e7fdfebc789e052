package fr.binome.followup;

import fr.binome.account.Association;
import fr.binome.account.TeamMember;
import java.util.Map;

/** What every letter says about who writes. */
final class LetterNames {

    private LetterNames() {
    }

    static Map<String, Object> of(Association association) {
        return Map.of("name", association.name(), "phone", association.phone(), "email", association.email());
    }

    static Map<String, Object> of(TeamMember coordinator) {
        return Map.of("name", coordinator.name(), "phone", coordinator.phone());
    }
}
