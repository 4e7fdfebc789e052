package fr.binome.matching.candidates;

import fr.binome.matching.model.RuleName;

/** The pair's points reach the floor under which waiting is better. */
final class FloorRule implements HardRule {

    @Override
    public RuleName name() {
        return RuleName.FLOOR;
    }

    @Override
    public boolean allows(Pairing pairing) {
        long floor = pairing.round().rules().floorThousandths();
        return floor == 0 || PairRules.scoreThousandths(pairing) >= floor;
    }
}
