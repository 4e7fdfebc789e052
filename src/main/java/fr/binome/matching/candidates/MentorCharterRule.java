package fr.binome.matching.candidates;

import fr.binome.matching.model.RuleName;

/** The mentor has signed the charter. */
final class MentorCharterRule implements HardRule {

    @Override
    public RuleName name() {
        return RuleName.MENTOR_CHARTER;
    }

    @Override
    public boolean allows(Pairing pairing) {
        return pairing.mentor().charterSigned();
    }
}
