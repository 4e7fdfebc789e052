package fr.binome.followup.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;

/**
 * The eleven public holidays of France (Code du travail, article L3133-1), without the further ones of Alsace-Moselle and
 * overseas. Thread-safe.
 */
public final class FrenchHolidays {

    private static final Set<MonthDay> FIXED = Set.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(5, 8),
            MonthDay.of(7, 14), MonthDay.of(8, 15), MonthDay.of(11, 1), MonthDay.of(11, 11), MonthDay.of(12, 25));
    private static final int EASTER_MONDAY = 1;
    private static final int ASCENSION = 39;
    private static final int WHIT_MONDAY = 50;

    private FrenchHolidays() {
    }

    public static boolean contains(LocalDate day) {
        if (FIXED.contains(MonthDay.from(day))) {
            return true;
        }
        long sinceEaster = day.toEpochDay() - easter(day.getYear()).toEpochDay();
        return sinceEaster == EASTER_MONDAY || sinceEaster == ASCENSION || sinceEaster == WHIT_MONDAY;
    }

    /** Easter Sunday by the "anonymous Gregorian" method (Meeus, Astronomical Algorithms, chapter 8). */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - moon - ofCentury % 4) % 7;
        int correction = (golden + 11 * moon + 22 * weekday) / 451;
        int sum = moon + weekday - 7 * correction + 114;
        return LocalDate.of(year, Month.of(sum / 31), sum % 31 + 1);
    }
}
