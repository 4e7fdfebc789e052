package fr.binome.followup.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;

/**
 * The days of the week and the hours at which somebody is in the office, in its own zone. Immutable.
 *
 * @param days at least one
 * @param closes after {@code opens}, on the same day
 */
public record OpeningHours(Set<DayOfWeek> days, LocalTime opens, LocalTime closes) {

    /** Monday to Friday, 9 to 18 h. */
    public static final OpeningHours USUAL = new OpeningHours(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(9, 0),
            LocalTime.of(18, 0));

    public OpeningHours {
        if (days.isEmpty() || !opens.isBefore(closes)) {
            throw new IllegalArgumentException("Nobody is ever there on (" + days + ") from (" + opens + ") to (" + closes + ").\n"
                    + "Maybe choose a day, and a later hour to close.");
        }
        days = Set.copyOf(days);
    }

    /** Noon, for an office that has opened by then; else the closing hour. */
    LocalTime firstEnd() {
        return opens.isBefore(WorkingHours.NOON) && WorkingHours.NOON.isBefore(closes) ? WorkingHours.NOON : closes;
    }

    /** When the afternoon begins; the closing hour where there is none. */
    LocalTime afternoon() {
        LocalTime start = opens.isAfter(WorkingHours.AFTERNOON) ? opens : WorkingHours.AFTERNOON;
        return start.isBefore(closes) ? start : closes;
    }
}
