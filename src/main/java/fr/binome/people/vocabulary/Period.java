package fr.binome.people.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A weekly period such as {@code WED-EVENING}; 28 of them, {@code MON-MORNING} first, in week order. */
public record Period(Day day, DayPart part) implements Comparable<Period> {

    private static final List<Period> WEEK = Arrays.stream(Day.values())
            .flatMap(day -> Arrays.stream(DayPart.values()).map(part -> new Period(day, part)))
            .toList();

    /** All periods in week order. */
    public static List<Period> week() {
        return WEEK;
    }

    /** The period of this exact code, or empty. */
    public static Optional<Period> find(String code) {
        return WEEK.stream().filter(period -> period.code().equals(code)).findFirst();
    }

    /** {@code MON-MORNING} … {@code SUN-EVENING}. */
    public String code() {
        return day.name() + "-" + part.name();
    }

    /** Place in the week, 0 for {@code MON-MORNING} to 27 for {@code SUN-EVENING}. */
    public int index() {
        return day.ordinal() * DayPart.values().length + part.ordinal();
    }

    /** The message key of the label, e.g. {@code period.WED-EVENING}. */
    public String labelKey() {
        return "period." + code();
    }

    @Override
    public int compareTo(Period other) {
        return Integer.compare(index(), other.index());
    }

    /** The week's periods whose bits are set, bit 0 being {@code MON-MORNING}. */
    public static List<Period> ofBits(int bits) {
        return IntStream.range(0, WEEK.size()).filter(index -> (bits >> index & 1) == 1).mapToObj(WEEK::get).toList();
    }

    /** One bit a period, bit 0 being {@code MON-MORNING}: the compact form for columns and the engine. */
    public static int toBits(Iterable<Period> periods) {
        int bits = 0;
        for (Period period : periods) {
            bits |= 1 << period.index();
        }
        return bits;
    }
}
