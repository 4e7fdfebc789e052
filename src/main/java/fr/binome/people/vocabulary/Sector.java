package fr.binome.people.vocabulary;

/** A field of work. UNKNOWN ("I don't know") means the same as naming none. */
public enum Sector implements Term {
    AGRICULTURE, CRAFTS, CONSTRUCTION, INDUSTRY, TRANSPORT, RETAIL, HOSPITALITY, HEALTH, SOCIAL, DIGITAL, BANKING,
    ARTS, PUBLIC, SPORT, UNKNOWN;

    @Override
    public String family() {
        return "sector";
    }
}
