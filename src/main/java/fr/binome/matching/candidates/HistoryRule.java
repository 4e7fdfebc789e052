package fr.binome.matching.candidates;

import fr.binome.matching.model.RuleName;

/** The pair was not forbidden, refused or closed before. */
final class HistoryRule implements HardRule {

    @Override
    public RuleName name() {
        return RuleName.HISTORY;
    }

    @Override
    public boolean allows(Pairing pairing) {
        return !pairing.round().isExcluded(pairing.mentee(), pairing.mentor());
    }
}
