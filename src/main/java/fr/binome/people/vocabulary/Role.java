package fr.binome.people.vocabulary;

/** What a mentor is for the young person, who names at most two; a mentor offers any. */
public enum Role implements Term {
    INSERTION, ORIENTATION, ECOUTE, RESEAU, MODELE;

    @Override
    public String family() {
        return "role";
    }
}
