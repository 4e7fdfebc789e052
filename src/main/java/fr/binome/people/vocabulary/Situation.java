package fr.binome.people.vocabulary;

/** An unrestricted situation of a young person, told freely or by staff; it never lowers a score. */
public enum Situation implements Term {
    QPV, RURAL, DROPOUT, VOCATIONAL, PRECARITY, NEET, ADJUSTMENT, CARER, NEWCOMER, PARENT, ISOLATED;

    @Override
    public String family() {
        return "situation";
    }
}
