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
        return thousandths(pairing.round(), pairing.mentorTraits().preferred(), pairing.menteeTraits());
    }

    static int thousandths(RoundFacts round, long preferred, MenteeTraits mentee) {
        int most = round.most(RuleName.PREFERRED_PUBLIC);
        return preferred == 0 || (preferred & mentee.situations()) != 0 ? most : Points.neutral(most);
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
