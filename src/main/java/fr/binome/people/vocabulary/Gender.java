package fr.binome.people.vocabulary;

/** Gender as told, always optional; UNSAID is "je préfère ne pas dire". */
public enum Gender implements Term {
    F, M, OTHER, UNSAID;

    @Override
    public String family() {
        return "gender";
    }
}
