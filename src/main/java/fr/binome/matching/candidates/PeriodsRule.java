package fr.binome.matching.candidates;

import fr.binome.matching.model.Reason;
import fr.binome.matching.model.RuleName;
import java.util.List;

/** The two share several weekly periods; from the rule's limit on (three), more adds nothing. */
final class PeriodsRule implements PairRule {

    private static final int NAMED = 3;

    @Override
    public RuleName name() {
        return RuleName.PERIODS;
    }

    @Override
    public int thousandths(Pairing pairing) {
        return thousandths(pairing.round(), Integer.bitCount(pairing.sharedPeriodBits()));
    }

    static int thousandths(RoundFacts round, int shared) {
        int enough = round.limit(RuleName.PERIODS);
        return Points.of(round.most(RuleName.PERIODS), Math.min(shared, enough), enough);
    }

    @Override
    public Reason reason(Pairing pairing) {
        List<String> shared = pairing.sharedPeriods().codes();
        if (shared.isEmpty()) {
            return null;
        }
        return shared.size() <= NAMED
                ? Reason.of("reason.periods", "period:" + String.join("|", shared))
                : Reason.of("reason.periods.many", String.valueOf(shared.size()),
                        "period:" + String.join("|", shared.subList(0, NAMED)));
    }

    @Override
    public Reason weakPoint(Pairing pairing) {
        List<String> shared = pairing.sharedPeriods().codes();
        return switch (shared.size()) {
            case 0 -> Reason.of("weak.periods.none");
            case 1 -> Reason.of("weak.periods.one", "period:" + shared.get(0));
            default -> null;
        };
    }
}
