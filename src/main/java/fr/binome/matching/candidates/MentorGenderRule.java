package fr.binome.matching.candidates;

import fr.binome.matching.model.RuleName;

/** The mentee's wish for a woman or a man as mentor is met. */
final class MentorGenderRule implements HardRule {

    @Override
    public RuleName name() {
        return RuleName.MENTOR_GENDER;
    }

    @Override
    public boolean allows(Pairing pairing) {
        return pairing.mentee().mentorWish().isMetBy(pairing.mentor().gender());
    }
}
