package fr.binome.matching.candidates;

import fr.binome.matching.model.RuleName;

/** The mentor takes at least one young person; whether a place is still free is the plan's affair. */
final class CapacityRule implements HardRule {

    @Override
    public RuleName name() {
        return RuleName.CAPACITY;
    }

    @Override
    public boolean allows(Pairing pairing) {
        return pairing.mentor().capacity() >= 1;
    }
}
