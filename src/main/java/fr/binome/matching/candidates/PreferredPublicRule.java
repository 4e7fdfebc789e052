package fr.binome.matching.candidates;

import fr.binome.matching.model.Reason;
import fr.binome.matching.model.RuleName;
import java.util.Collections;
import java.util.Set;

/**
 * The mentor would rather meet people in the mentee's situation; half the points otherwise, so that nobody loses much
 * by a trait. The reason never names the situation: pairs are shown to more people than situations are.
 */
final class PreferredPublicRule implements PairRule {

    @Override
    public RuleName name() {
        return RuleName.PREFERRED_PUBLIC;
    }

    @Override
    public Fit fit(Pairing pairing) {
        return pairing.mentor().preferredSituations().isEmpty() || isShared(pairing) ? Fit.FULL : Fit.NEUTRAL;
    }

    @Override
    public Reason reason(Pairing pairing) {
        return isShared(pairing) ? Reason.of("reason.preferred-public") : null;
    }

    @Override
    public Reason weakPoint(Pairing pairing) {
        return null;
    }

    private static boolean isShared(Pairing pairing) {
        Set<String> preferred = pairing.mentor().preferredSituations();
        return !Collections.disjoint(preferred, pairing.mentee().situations());
    }
}
