package fr.binome.pairing;

import fr.binome.people.vocabulary.Day;
import fr.binome.people.vocabulary.DayPart;
import fr.binome.people.vocabulary.Period;
import fr.binome.platform.calendar.FrenchHolidays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** Days and times of first meetings: far enough away, and outside school time for minors (R15). Pure functions. */
final class MeetingTimes {

    /** Days between the proposal and the meeting, at the least. */
    static final int NOTICE_DAYS = 5;
    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);
    private static final LocalTime SCHOOL_ENDS = LocalTime.of(17, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final LocalTime EARLIEST = LocalTime.of(8, 0);
    private static final LocalTime LATEST = LocalTime.of(20, 0);

    private MeetingTimes() {
    }

    static Period period(LocalDate day, LocalTime time) {
        DayPart part = time.isBefore(NOON) ? DayPart.MORNING : time.isBefore(AFTERNOON) ? DayPart.NOON
                : time.isBefore(EVENING) ? DayPart.AFTERNOON : DayPart.EVENING;
        return new Period(Day.values()[day.getDayOfWeek().getValue() - 1], part);
    }

    /** Whether people meet at this hour at all. */
    static boolean decent(LocalTime time) {
        return !time.isBefore(EARLIEST) && !time.isAfter(LATEST);
    }

    /** Whether pupils are at school then: weekdays until five, Wednesdays until noon. Holidays of schools are not looked at. */
    static boolean school(LocalDate day, LocalTime time) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        LocalTime ends = day.getDayOfWeek() == DayOfWeek.WEDNESDAY ? NOON : SCHOOL_ENDS;
        return !weekend && !FrenchHolidays.contains(day) && time.isBefore(ends);
    }

    /** The hour proposed in a period. */
    static LocalTime start(Period period, boolean minor) {
        return switch (period.part()) {
            case MORNING -> LocalTime.of(10, 0);
            case NOON -> LocalTime.of(12, 30);
            case AFTERNOON -> minor && period.day() != Day.WED && period.day() != Day.SAT && period.day() != Day.SUN ? SCHOOL_ENDS : LocalTime.of(14, 30);
            case EVENING -> EVENING;
        };
    }

    /** The first day of the pair's own weekly period that is far enough away; empty for a pair that has none. */
    static Optional<LocalDate> next(LocalDate today, String slot) {
        return Optional.ofNullable(slot).flatMap(Period::find).map(period -> {
            LocalDate day = today.plusDays(NOTICE_DAYS);
            while (day.getDayOfWeek().getValue() != period.day().ordinal() + 1 || FrenchHolidays.contains(day)) {
                day = day.plusDays(1);
            }
            return day;
        });
    }
}
