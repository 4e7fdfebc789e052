package fr.binome.matching.candidates;

import fr.binome.matching.model.RuleName;

/** The mentor is of age on the round's date. */
final class MentorAgeRule implements HardRule {

    @Override
    public RuleName name() {
        return RuleName.MENTOR_AGE;
    }

    @Override
    public boolean allows(Pairing pairing) {
        return pairing.mentorTraits().age() >= pairing.round().rules().rule(name()).limit();
    }
}
