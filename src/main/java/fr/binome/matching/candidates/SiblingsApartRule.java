package fr.binome.matching.candidates;

import fr.binome.matching.model.RuleName;
import java.util.Collections;

/** The mentor does not already meet a sibling who is to be kept apart; within the new plan the planning sees to it. */
final class SiblingsApartRule implements HardRule {

    @Override
    public RuleName name() {
        return RuleName.SIBLINGS_APART;
    }

    @Override
    public boolean allows(Pairing pairing) {
        return !pairing.menteeTraits().apart() || Collections.disjoint(pairing.round().apartFrom(pairing.mentee().id()),
                pairing.round().settledMenteesOf(pairing.mentor().id()));
    }
}
