package fr.binome.matching.candidates;

import fr.binome.matching.model.RuleName;

/** The mentor has been trained. */
final class MentorTrainedRule implements HardRule {

    @Override
    public RuleName name() {
        return RuleName.MENTOR_TRAINED;
    }

    @Override
    public boolean allows(Pairing pairing) {
        return pairing.mentor().trained();
    }
}
