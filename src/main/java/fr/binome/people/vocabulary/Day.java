package fr.binome.people.vocabulary;

/** A day of the week, Monday first. */
public enum Day implements Term {
    MON, TUE, WED, THU, FRI, SAT, SUN;

    @Override
    public String family() {
        return "day";
    }
}
