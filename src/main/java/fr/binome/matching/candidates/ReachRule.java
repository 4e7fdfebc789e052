package fr.binome.matching.candidates;

import fr.binome.matching.model.RuleName;

/** Both accept one way to meet and, in person, their reaches together cover the distance. */
final class ReachRule implements HardRule {

    @Override
    public RuleName name() {
        return RuleName.REACH;
    }

    @Override
    public boolean allows(Pairing pairing) {
        return pairing.reachableWayBits() != 0;
    }
}
