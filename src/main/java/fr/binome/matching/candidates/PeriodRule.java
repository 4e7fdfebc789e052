package fr.binome.matching.candidates;

import fr.binome.matching.model.RuleName;
import fr.binome.matching.model.Way;

/** The two share a weekly period, unless both accept messages, which need none. */
final class PeriodRule implements HardRule {

    @Override
    public RuleName name() {
        return RuleName.PERIOD;
    }

    @Override
    public boolean allows(Pairing pairing) {
        return pairing.bothAccept(Way.ASYNC) || pairing.sharedPeriodBits() != 0;
    }
}
