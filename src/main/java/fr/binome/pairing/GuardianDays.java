package fr.binome.pairing;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The days that guardians have to object (R2). Pure functions. */
final class GuardianDays {

    private static final int DAYS = 3;

    private GuardianDays() {
    }

    /** The last day on which a guardian told on {@code day} can object: the third one, Sundays apart, because no mail goes out then. */
    static LocalDate last(LocalDate day) {
        LocalDate last = day;
        for (int counted = 0; counted < DAYS;) {
            last = last.plusDays(1);
            counted += last.getDayOfWeek() == DayOfWeek.SUNDAY ? 0 : 1;
        }
        return last;
    }

    /** The end of that day. */
    static Instant until(LocalDate day, ZoneId zone) {
        return last(day).plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** The last day again, of the end that {@link #until} gave. */
    static LocalDate lastOf(Instant until, ZoneId zone) {
        return LocalDate.ofInstant(until.minusSeconds(1), zone);
    }
}
