package fr.binome.mail;

import fr.binome.platform.calendar.FrenchHolidays;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When the programme may write: 8 to 20 h where the reader lives, to minors 17 to 19:30 h (Saturdays from 10 h, after
 * school at any rate), never on a Sunday or a public holiday. These hours are the programme's own promise, not a law's.
 */
final class QuietHours {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);
    private static final LocalTime AFTER_SCHOOL = LocalTime.of(17, 0);
    private static final LocalTime SATURDAY_MORNING = LocalTime.of(10, 0);
    private static final LocalTime MINORS_EVENING = LocalTime.of(19, 30);

    private QuietHours() {
    }

    /** The first moment at or after {@code wanted} at which the reader may be written to. */
    static Instant next(Instant wanted, Reader reader) {
        LocalDate day = LocalDate.ofInstant(wanted, reader.zone());
        while (true) {
            if (writesOn(day, reader)) {
                Instant opens = day.atTime(opening(day, reader)).atZone(reader.zone()).toInstant();
                Instant closes = day.atTime(reader.minor() ? MINORS_EVENING : EVENING).atZone(reader.zone()).toInstant();
                if (wanted.isBefore(closes)) {
                    return wanted.isBefore(opens) ? opens : wanted;
                }
            }
            day = day.plusDays(1);
        }
    }

    private static boolean writesOn(LocalDate day, Reader reader) {
        return day.getDayOfWeek() != DayOfWeek.SUNDAY && !FrenchHolidays.contains(day, reader.departement());
    }

    private static LocalTime opening(LocalDate day, Reader reader) {
        if (!reader.minor()) {
            return MORNING;
        }
        return day.getDayOfWeek() == DayOfWeek.SATURDAY ? SATURDAY_MORNING : AFTER_SCHOOL;
    }
}
