package fr.binome.people.vocabulary;

/** The check that a young person's mentor must hold; HONORABILITE is met by itself only. */
public enum RequiredCheck implements Term {
    NONE, B3, HONORABILITE;

    @Override
    public String family() {
        return "required-check";
    }
}
