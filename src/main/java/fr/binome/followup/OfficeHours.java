package fr.binome.followup;

import fr.binome.followup.calendar.OpeningHours;
import fr.binome.platform.database.QueryRow;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * An association's opening hours as they are stored.
 *
 * @param days {@code MONDAY|TUESDAY}
 * @param opens in minutes since midnight; {@code closes} the same
 */
@QueryRow
record OfficeHours(String days, int opens, int closes) {

    private static final int HOUR = 60;

    OpeningHours hours() {
        return new OpeningHours(Arrays.stream(days.split("\\|")).map(DayOfWeek::valueOf).collect(Collectors.toSet()),
                LocalTime.of(opens / HOUR, opens % HOUR), LocalTime.of(closes / HOUR, closes % HOUR));
    }

    static OfficeHours of(OpeningHours hours) {
        return new OfficeHours(hours.days().stream().sorted().map(Enum::name).collect(Collectors.joining("|")),
                hours.opens().toSecondOfDay() / HOUR, hours.closes().toSecondOfDay() / HOUR);
    }
}
