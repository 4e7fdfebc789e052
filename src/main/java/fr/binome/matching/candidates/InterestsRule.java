package fr.binome.matching.candidates;

import fr.binome.matching.model.RuleName;
import java.util.Set;

/** The two like the same things: free words, compared without case and accents. */
final class InterestsRule extends WishRule {

    @Override
    public RuleName name() {
        return RuleName.INTERESTS;
    }

    @Override
    Set<String> wanted(Pairing pairing) {
        return pairing.round().folded(pairing.mentee().interests());
    }

    @Override
    Set<String> offered(Pairing pairing) {
        return pairing.round().folded(pairing.mentor().interests());
    }

    @Override
    String shown(String shared, Pairing pairing) {
        return pairing.mentee().interests().stream()
                .filter(word -> FreeWords.folded(word).equals(shared))
                .findFirst().orElse(shared).strip().replace('|', ' ');
    }

    @Override
    String family() {
        return "words";
    }
}
