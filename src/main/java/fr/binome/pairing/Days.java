package fr.binome.pairing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people write them, in French and English. */
final class Days {

    private Days() {
    }

    /** {@code vendredi 27 novembre}: for days that are near. */
    static String near(String language, LocalDate day) {
        return write(language, day, "EEEE ");
    }

    /** {@code 27 novembre 2026}. */
    static String full(String language, LocalDate day) {
        return write(language, day, "") + " " + day.getYear();
    }

    private static String write(String language, LocalDate day, String weekday) {
        boolean first = day.getDayOfMonth() == 1 && language.equals("fr");
        String pattern = weekday + (first ? "'1er' MMMM" : "d MMMM");
        return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(language)).format(day);
    }
}
