package fr.binome.matching.candidates;

import fr.binome.matching.model.RuleName;

/** A mentee under 18 on the round's date has every needed consent. */
final class ConsentRule implements HardRule {

    @Override
    public RuleName name() {
        return RuleName.CONSENT;
    }

    @Override
    public boolean allows(Pairing pairing) {
        return pairing.menteeTraits().adult() || pairing.mentee().consent();
    }
}
