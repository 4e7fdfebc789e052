package fr.binome.matching.candidates;

import fr.binome.matching.model.RuleName;
import java.util.Set;

/** The mentor offers the roles that the mentee wishes for. */
final class RoleRule extends WishRule {

    @Override
    public RuleName name() {
        return RuleName.ROLE;
    }

    @Override
    Set<String> wanted(Pairing pairing) {
        return pairing.mentee().roles();
    }

    @Override
    Set<String> offered(Pairing pairing) {
        return pairing.mentor().roles();
    }
}
