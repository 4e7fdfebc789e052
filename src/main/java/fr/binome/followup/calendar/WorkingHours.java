package fr.binome.followup.calendar;

import fr.binome.platform.calendar.FrenchHolidays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * When an association works: at its opening hours in its own zone, without public holidays and its closed weeks. Due times in
 * days end at noon or when the office closes, so that a page can say "avant mardi 12 h". Immutable, thread-safe.
 *
 * @param zone of the association's office
 * @param closed when nobody is there
 * @param hours of an ordinary week
 */
public record WorkingHours(ZoneId zone, List<ClosedDays> closed, OpeningHours hours) {

    static final LocalTime NOON = LocalTime.NOON;
    static final LocalTime AFTERNOON = LocalTime.of(14, 0);

    /** An office of the usual week, without closed weeks. */
    public WorkingHours(ZoneId zone) {
        this(zone, List.of(), OpeningHours.USUAL);
    }

    public boolean worksOn(LocalDate day) {
        return hours.days().contains(day.getDayOfWeek()) && !FrenchHolidays.contains(day) && closed.stream().noneMatch(days -> days.contains(day));
    }

    /** The moment {@code due} after {@code from}; time outside working hours does not count. */
    public Instant due(Instant from, Due due) {
        ZonedDateTime start = opening(from);
        if (due.hours() > 0) {
            return quarter(later(start, due)).toInstant();
        }
        LocalDate day = plusWorkingDays(start.toLocalDate(), due.days());
        LocalTime end = start.toLocalTime().isAfter(hours.firstEnd()) ? hours.closes() : hours.firstEnd();
        return day.atTime(end).atZone(zone).toInstant();
    }

    /** The start of the next other half-day: the afternoon for a morning, else the opening of the next working day. */
    public Instant nextHalfDay(Instant from) {
        ZonedDateTime now = from.atZone(zone);
        if (worksOn(now.toLocalDate()) && now.toLocalTime().isBefore(NOON)
                && hours.afternoon().isBefore(hours.closes())) {
            return now.with(hours.afternoon()).toInstant();
        }
        return opening(plusWorkingDays(now.toLocalDate(), 1));
    }

    /** When the office opens on {@code day}, or on the first working day after it. */
    public Instant opening(LocalDate day) {
        return plusWorkingDays(day, 0).atTime(hours.opens()).atZone(zone).toInstant();
    }

    private ZonedDateTime opening(Instant from) {
        ZonedDateTime now = from.atZone(zone);
        LocalDate day = now.toLocalDate();
        if (!worksOn(day) || now.toLocalTime().isBefore(hours.opens())) {
            return opening(day).atZone(zone);
        }
        return now.toLocalTime().isBefore(hours.closes()) ? now : opening(day.plusDays(1)).atZone(zone);
    }

    private ZonedDateTime later(ZonedDateTime start, Due due) {
        LocalDate day = plusWorkingDays(start.toLocalDate(), due.days());
        LocalTime time = start.toLocalTime();
        Duration left = Duration.ofHours(due.hours());
        while (left.compareTo(Duration.between(time, hours.closes())) > 0) {
            left = left.minus(Duration.between(time, hours.closes()));
            day = plusWorkingDays(day.plusDays(1), 0);
            time = hours.opens();
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
