package fr.binome.people;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Ages between which the rules change: a child answers with a parent under 15, is of age at 18, and ASE rules end at 21. */
enum AgeBand {
    UNDER_15(0, 15), UNDER_18(15, 18), UNDER_21(18, 21), FROM_21(21, 200);

    private final int from;
    private final int until;

    AgeBand(int from, int until) {
        this.from = from;
        this.until = until;
    }

    static List<String> names() {
        return Arrays.stream(values()).map(Enum::name).toList();
    }

    /** Whoever has the age was born after this day. */
    static LocalDate after(String band, LocalDate today) {
        return band.isEmpty() ? LocalDate.of(1800, 1, 1) : today.minusYears(valueOf(band).until);
    }

    /** Whoever has the age was born on this day at the latest. */
    static LocalDate upTo(String band, LocalDate today) {
        return band.isEmpty() ? today : today.minusYears(valueOf(band).from);
    }
}
