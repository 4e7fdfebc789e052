package fr.binome.people.file;

import fr.binome.people.vocabulary.Term;

/** What a pairs file says of an earlier pair. */
public enum PairStatus implements Term {
    ACTIVE, PINNED, KEEP, FORBIDDEN, REFUSED, FAILED;

    @Override
    public String family() {
        return "pair-status";
    }
}
