package fr.binome.matching.candidates;

import fr.binome.matching.model.RuleName;
import java.util.HashSet;
import java.util.Set;

/** The mentor knows the fields of work that the mentee wants; "I don't know" is like naming none. */
final class SectorRule extends WishRule {

    private static final String UNKNOWN = "UNKNOWN";

    @Override
    public RuleName name() {
        return RuleName.SECTOR;
    }

    @Override
    Set<String> wanted(Pairing pairing) {
        return known(pairing.mentee().sectors());
    }

    @Override
    Set<String> offered(Pairing pairing) {
        return known(pairing.mentor().sectors());
    }

    private static Set<String> known(Set<String> sectors) {
        if (!sectors.contains(UNKNOWN)) {
            return sectors;
        }
        Set<String> known = new HashSet<>(sectors);
        known.remove(UNKNOWN);
        return known;
    }
}
