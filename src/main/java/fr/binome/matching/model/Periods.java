package fr.binome.matching.model;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A set of the 28 weekly periods, one bit each in week order: bit 0 is {@code MON-MORNING}, bit 27 {@code SUN-EVENING}.
 * The same bits as {@code people.vocabulary.Period}.
 */
public record Periods(int bits) {

    /** Periods in a week. */
    public static final int WEEK = 28;

    /** No period at all. */
    public static final Periods NONE = new Periods(0);

    private static final List<String> DAYS = List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN");
    private static final List<String> PARTS = List.of("MORNING", "NOON", "AFTERNOON", "EVENING");
    private static final List<String> CODES = DAYS.stream()
            .flatMap(day -> PARTS.stream().map(part -> day + "-" + part))
            .toList();

    public Periods {
        if (bits >>> WEEK != 0) {
            throw new IllegalArgumentException("The bits (" + bits + ") name a period after (SUN-EVENING).\n"
                    + "Maybe more than (" + WEEK + ") periods were set.");
        }
    }

    /** The set of these codes. */
    public static Periods of(Collection<String> codes) {
        return new Periods(codes.stream().mapToInt(code -> 1 << index(code)).reduce(0, (a, b) -> a | b));
    }

    /** The set of these codes. */
    public static Periods of(String... codes) {
        return of(List.of(codes));
    }

    /** The code of a place in the week, 0 for {@code MON-MORNING}. */
    public static String code(int index) {
        return CODES.get(index);
    }

    /** The place of a code in the week; an unknown code is an error. */
    public static int index(String code) {
        int index = CODES.indexOf(code);
        if (index < 0) {
            throw new IllegalArgumentException("The period (" + code + ") is unknown.\nMaybe (MON-MORNING) is meant.");
        }
        return index;
    }

    public Periods and(Periods other) {
        return new Periods(bits & other.bits);
    }

    public Periods with(int index) {
        return new Periods(bits | 1 << index);
    }

    public Periods without(Periods other) {
        return new Periods(bits & ~other.bits);
    }

    public boolean contains(int index) {
        return (bits >> index & 1) == 1;
    }

    public boolean isEmpty() {
        return bits == 0;
    }

    public int count() {
        return Integer.bitCount(bits);
    }

    /** Places in the week, earliest first. */
    public IntStream indexes() {
        return IntStream.range(0, WEEK).filter(this::contains);
    }

    /** Codes, earliest first. */
    public List<String> codes() {
        return indexes().mapToObj(Periods::code).toList();
    }
}
