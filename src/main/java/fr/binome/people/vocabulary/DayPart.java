package fr.binome.people.vocabulary;

/** A part of a day, in the order of the day. */
public enum DayPart implements Term {
    MORNING, NOON, AFTERNOON, EVENING;

    @Override
    public String family() {
        return "part";
    }
}
