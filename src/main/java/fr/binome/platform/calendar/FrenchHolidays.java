package fr.binome.platform.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Map;
import java.util.Set;

/**
 * The eleven public holidays of France (Code du travail, article L3133-1) and, for those who ask by département, the two
 * further ones of Alsace and Moselle (L3134-13) and the day of the abolition of slavery overseas (L3422-2). Good Friday is
 * a holiday in those communes of Alsace and Moselle that have a Protestant church; here it is one in all. Thread-safe.
 */
public final class FrenchHolidays {

    private static final Set<MonthDay> FIXED = Set.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(5, 8),
            MonthDay.of(7, 14), MonthDay.of(8, 15), MonthDay.of(11, 1), MonthDay.of(11, 11), MonthDay.of(12, 25));
    private static final Set<String> ALSACE_MOSELLE = Set.of("57", "67", "68");
    private static final MonthDay SAINT_STEPHEN = MonthDay.of(12, 26);
    private static final Map<String, MonthDay> ABOLITION = Map.of("971", MonthDay.of(5, 27), "972", MonthDay.of(5, 22),
            "973", MonthDay.of(6, 10), "974", MonthDay.of(12, 20), "976", MonthDay.of(4, 27),
            "977", MonthDay.of(10, 9), "978", MonthDay.of(5, 28));
    private static final int GOOD_FRIDAY = -2;
    private static final int EASTER_MONDAY = 1;
    private static final int ASCENSION = 39;
    private static final int WHIT_MONDAY = 50;

    private FrenchHolidays() {
    }

    public static boolean contains(LocalDate day) {
        if (FIXED.contains(MonthDay.from(day))) {
            return true;
        }
        long sinceEaster = sinceEaster(day);
        return sinceEaster == EASTER_MONDAY || sinceEaster == ASCENSION || sinceEaster == WHIT_MONDAY;
    }

    /**
     * Whether {@code day} is a holiday of the whole country or of one département.
     *
     * @param departement as {@code 67}, {@code 2A} or {@code 974}; empty when unknown
     */
    public static boolean contains(LocalDate day, String departement) {
        if (contains(day)) {
            return true;
        }
        MonthDay date = MonthDay.from(day);
        return date.equals(ABOLITION.get(departement))
                || ALSACE_MOSELLE.contains(departement) && (date.equals(SAINT_STEPHEN) || sinceEaster(day) == GOOD_FRIDAY);
    }

    private static long sinceEaster(LocalDate day) {
        return day.toEpochDay() - easter(day.getYear()).toEpochDay();
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
