package fr.binome.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people type them: 03/04/2011, 3.4.2011, 3 4 2011, 03042011 or 2011-04-03. */
public final class TypedDate {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\s*[/.\\- ]\\s*(\\d{1,2})\\s*[/.\\- ]\\s*(\\d{4})");
    private static final Pattern DIGITS = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    private TypedDate() {
    }

    /** Whether the text has the shape of a date, even of one that no calendar has. */
    public static boolean shaped(String typed) {
        return DAY_FIRST.matcher(typed).matches() || DIGITS.matcher(typed).matches() || ISO.matcher(typed).matches();
    }

    /** The day, day before month; empty if the text is none or no calendar has it. */
    public static Optional<LocalDate> of(String typed) {
        Matcher iso = ISO.matcher(typed);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher french = DAY_FIRST.matcher(typed);
        if (!french.matches()) {
            french = DIGITS.matcher(typed);
        }
        return french.matches() ? day(french.group(3), french.group(2), french.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
