package fr.binome.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Whether two dates may be one, typed twice. */
final class CloseDates {

    private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("ddMMuuuu");

    private CloseDates() {
    }

    /** Equal, one digit apart, two neighbours swapped, or day and month swapped. */
    static boolean between(LocalDate one, LocalDate other) {
        return Spelling.distance(DIGITS.format(one), DIGITS.format(other)) <= 1 || swapped(one, other);
    }

    private static boolean swapped(LocalDate one, LocalDate other) {
        try {
            return LocalDate.of(one.getYear(), one.getDayOfMonth(), one.getMonthValue()).equals(other);
        } catch (DateTimeException noSuchMonth) {
            return false;
        }
    }
}
