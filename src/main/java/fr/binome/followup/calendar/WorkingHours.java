package fr.binome.followup.calendar;

import fr.binome.platform.calendar.FrenchHolidays;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * When an association works: Monday to Friday, 9 to 18 h of its own zone, without public holidays and its closed weeks. Due times in
 * days end at noon or at 18 h, so that a page can say "avant mardi 12 h". Immutable, thread-safe.
 *
 * @param zone of the association's office
 * @param closed when nobody is there
 */
public record WorkingHours(ZoneId zone, List<ClosedDays> closed) {

    static final LocalTime OPENS = LocalTime.of(9, 0);
    static final LocalTime NOON = LocalTime.NOON;
    static final LocalTime AFTERNOON = LocalTime.of(14, 0);
    static final LocalTime CLOSES = LocalTime.of(18, 0);

    /** An office without closed weeks. */
    public WorkingHours(ZoneId zone) {
        this(zone, List.of());
    }

    public boolean worksOn(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !FrenchHolidays.contains(day) && closed.stream().noneMatch(days -> days.contains(day));
    }

    /** The moment {@code due} after {@code from}; time outside working hours does not count. */
    public Instant due(Instant from, Due due) {
        ZonedDateTime start = opening(from);
        if (due.hours() > 0) {
            return quarter(later(start, due)).toInstant();
        }
        LocalDate day = plusWorkingDays(start.toLocalDate(), due.days());
        LocalTime end = start.toLocalTime().isAfter(NOON) ? CLOSES : NOON;
        return day.atTime(end).atZone(zone).toInstant();
    }

    /** The start of the next other half-day: 14 h for a morning, else 9 h of the next working day. */
    public Instant nextHalfDay(Instant from) {
        ZonedDateTime now = from.atZone(zone);
        if (worksOn(now.toLocalDate()) && now.toLocalTime().isBefore(NOON)) {
            return now.with(AFTERNOON).toInstant();
        }
        return opening(plusWorkingDays(now.toLocalDate(), 1));
    }

    /** When the office opens on {@code day}, or on the first working day after it. */
    public Instant opening(LocalDate day) {
        return plusWorkingDays(day, 0).atTime(OPENS).atZone(zone).toInstant();
    }

    private ZonedDateTime opening(Instant from) {
        ZonedDateTime now = from.atZone(zone);
        LocalDate day = now.toLocalDate();
        if (!worksOn(day) || now.toLocalTime().isBefore(OPENS)) {
            return opening(day).atZone(zone);
        }
        return now.toLocalTime().isBefore(CLOSES) ? now : opening(day.plusDays(1)).atZone(zone);
    }

    private ZonedDateTime later(ZonedDateTime start, Due due) {
        LocalDate day = plusWorkingDays(start.toLocalDate(), due.days());
        LocalTime time = start.toLocalTime();
        Duration left = Duration.ofHours(due.hours());
        while (left.compareTo(Duration.between(time, CLOSES)) > 0) {
            left = left.minus(Duration.between(time, CLOSES));
            day = plusWorkingDays(day.plusDays(1), 0);
            time = OPENS;
        }
        return day.atTime(time.plus(left)).atZone(zone);
    }

    /** Down to the quarter of an hour: never later than promised, and still a time that people say. */
    private static ZonedDateTime quarter(ZonedDateTime moment) {
        return moment.truncatedTo(ChronoUnit.HOURS).plusMinutes(moment.getMinute() / 15 * 15);
    }

    private LocalDate plusWorkingDays(LocalDate from, int days) {
        LocalDate day = from;
        while (!worksOn(day)) {
            day = day.plusDays(1);
        }
        for (int left = days; left > 0; left--) {
            do {
                day = day.plusDays(1);
            } while (!worksOn(day));
        }
        return day;
    }
}
