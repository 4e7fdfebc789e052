package fr.binome.followup;

import fr.binome.followup.calendar.OpeningHours;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads and shows opening hours as people write them: "9 h", "9h30", "09:30". */
final class OpeningForm {

    static final String DAYS = "days";
    static final String OPENS = "opens";
    static final String CLOSES = "closes";
    static final List<String> WEEK = Arrays.stream(DayOfWeek.values()).map(Enum::name).toList();

    private static final String PREFIX = "followup.settings.";
    private static final Pattern HOUR = Pattern.compile("([01]?\\d|2[0-3])\\s*(?:[h:]\\s*([0-5]\\d)?)?");

    private OpeningForm() {
    }

    /** Whether the form asked for them. */
    static boolean sent(FormData data) {
        return data.has(OPENS) || data.has(CLOSES) || data.has(DAYS);
    }

    /** Empty if something is missing or wrong, which {@code errors} then names. */
    static Optional<OpeningHours> read(FormData data, FieldErrors errors) {
        Set<DayOfWeek> days = data.all(DAYS).stream().filter(WEEK::contains).map(DayOfWeek::valueOf).collect(Collectors.toSet());
        if (days.isEmpty()) {
            errors.add(DAYS, PREFIX + "days.missing");
        }
        Optional<LocalTime> opens = hour(data, OPENS, errors);
        Optional<LocalTime> closes = hour(data, CLOSES, errors);
        if (opens.isPresent() && closes.isPresent() && !opens.get().isBefore(closes.get())) {
            errors.add(CLOSES, PREFIX + "closes.order");
            return Optional.empty();
        }
        return days.isEmpty() || opens.isEmpty() || closes.isEmpty() ? Optional.empty()
                : Optional.of(new OpeningHours(days, opens.get(), closes.get()));
    }

    /** As a form would send them. */
    static String text(LocalTime hour) {
        return hour.toString();
    }

    private static Optional<LocalTime> hour(FormData data, String field, FieldErrors errors) {
        Matcher typed = HOUR.matcher(data.first(field).strip());
        if (!typed.matches()) {
            errors.add(field, PREFIX + "hour.wrong");
            return Optional.empty();
        }
        return Optional.of(LocalTime.of(Integer.parseInt(typed.group(1)), typed.group(2) == null ? 0 : Integer.parseInt(typed.group(2))));
    }
}
