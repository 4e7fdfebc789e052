package fr.binome.matching.candidates;

import fr.binome.matching.model.Reason;
import fr.binome.matching.model.RuleName;

/** Who has waited long comes first, up to the rule's limit in days; an unknown or future date counts as no waiting. */
final class WaitingRule implements PairRule {

    private static final int WORTH_TELLING_DAYS = 60;

    @Override
    public RuleName name() {
        return RuleName.WAITING;
    }

    @Override
    public int thousandths(Pairing pairing) {
        return thousandths(pairing.round(), pairing.menteeTraits());
    }

    static int thousandths(RoundFacts round, MenteeTraits mentee) {
        int longest = round.limit(RuleName.WAITING);
        return Points.of(round.most(RuleName.WAITING), Math.min(mentee.daysWaited(), longest), longest);
    }

    @Override
    public Reason reason(Pairing pairing) {
        long days = pairing.menteeTraits().daysWaited();
        return days < WORTH_TELLING_DAYS ? null : Reason.of("reason.waiting", String.valueOf(days));
    }

    @Override
    public Reason weakPoint(Pairing pairing) {
        return null;
    }
}
