package fr.binome.matching.candidates;

import fr.binome.matching.model.Reason;
import fr.binome.matching.model.RuleName;
import java.time.LocalDate;

/** Who has waited long comes first, up to the rule's limit in days; an unknown or future date counts as no waiting. */
final class WaitingRule implements PairRule {

    private static final int WORTH_TELLING_DAYS = 60;

    @Override
    public RuleName name() {
        return RuleName.WAITING;
    }

    @Override
    public Fit fit(Pairing pairing) {
        int longest = pairing.round().rules().rule(name()).limit();
        return new Fit(Math.min(daysWaited(pairing), longest), longest);
    }

    @Override
    public Reason reason(Pairing pairing) {
        long days = daysWaited(pairing);
        return days < WORTH_TELLING_DAYS ? null : Reason.of("reason.waiting", String.valueOf(days));
    }

    @Override
    public Reason weakPoint(Pairing pairing) {
        return null;
    }

    private static long daysWaited(Pairing pairing) {
        LocalDate since = pairing.mentee().waitingSince();
        return since == null ? 0 : Math.max(0, pairing.round().date().toEpochDay() - since.toEpochDay());
    }
}
