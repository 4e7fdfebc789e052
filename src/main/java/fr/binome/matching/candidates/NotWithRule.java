package fr.binome.matching.candidates;

import fr.binome.matching.model.RuleName;

/** Neither is on the other's "not with" list. */
final class NotWithRule implements HardRule {

    @Override
    public RuleName name() {
        return RuleName.NOT_WITH;
    }

    @Override
    public boolean allows(Pairing pairing) {
        return !(pairing.menteeTraits().choosy() && pairing.mentee().notWith().contains(pairing.mentor().id()))
                && !(pairing.mentorTraits().choosy() && pairing.mentor().notWith().contains(pairing.mentee().id()));
    }
}
