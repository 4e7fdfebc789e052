package fr.binome.people.vocabulary;

/** A background check of a mentor: criminal record bulletin n°3, or attestation d'honorabilité. */
public enum CheckType implements Term {
    B3, HONORABILITE;

    @Override
    public String family() {
        return "check";
    }
}
