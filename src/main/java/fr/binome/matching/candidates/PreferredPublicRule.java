package fr.binome.matching.candidates;

import fr.binome.matching.model.Reason;
import fr.binome.matching.model.RuleName;

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
    public int thousandths(Pairing pairing) {
        int most = pairing.round().most(RuleName.PREFERRED_PUBLIC);
        return pairing.mentorTraits().preferred() == 0 || isShared(pairing) ? most : Points.neutral(most);
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
        return (pairing.mentorTraits().preferred() & pairing.menteeTraits().situations()) != 0;
    }
}
