package fr.binome.matching.candidates;

import fr.binome.matching.model.RuleName;

/** The mentor's background check meets the mentee's need and is valid on the start date, its last day included. */
final class CheckRule implements HardRule {

    @Override
    public RuleName name() {
        return RuleName.CHECK;
    }

    @Override
    public boolean allows(Pairing pairing) {
        return pairing.menteeTraits().need().isMetBy(pairing.mentorTraits().validCheck());
    }
}
