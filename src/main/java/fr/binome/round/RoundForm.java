package fr.binome.round;

import fr.binome.platform.Ids;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the form of a new round. */
final class RoundForm {

    static final int LONGEST_NAME = 120;
    static final int DAYS_TO_START = 7;
    private static final long FIRST_SEED = 1;
    private static final int MOST_DAYS_AHEAD = 366;

    private final FieldErrors errors = new FieldErrors();
    private final FormData data;
    private final LocalDate today;

    RoundForm(FormData data, LocalDate today) {
        this.data = data;
        this.today = today;
    }

    /** What the form shows at first. */
    static FormData proposed(String name, LocalDate today) {
        return FormData.of(Map.of("submission", List.of(Ids.next()), "name", List.of(name),
                "startDate", List.of(today.plusDays(DAYS_TO_START).toString()), "seed", List.of(String.valueOf(FIRST_SEED))));
    }

    /** The round asked for, or empty with {@link #errors}. */
    Optional<NewRound> read() {
        String name = data.first("name");
        if (name.isEmpty()) {
            errors.add("name", "round.form.name.missing");
        } else if (name.length() > LONGEST_NAME) {
            errors.add("name", "round.form.name.long", LONGEST_NAME);
        }
        LocalDate start = startDate();
        long seed = seed();
        String id = data.first("submission");
        String known = id.matches("[0-9a-z]{" + Ids.LENGTH + "}") ? id : Ids.next();
        return errors.isEmpty() ? Optional.of(new NewRound(known, name, seed, start)) : Optional.empty();
    }

    FieldErrors errors() {
        return errors;
    }

    private LocalDate startDate() {
        try {
            LocalDate start = LocalDate.parse(data.first("startDate"));
            if (start.isBefore(today) || start.isAfter(today.plusDays(MOST_DAYS_AHEAD))) {
                errors.add("startDate", "round.form.startDate.range");
            }
            return start;
        } catch (DateTimeParseException unreadable) {
            errors.add("startDate", "round.form.startDate.wrong");
            return today;
        }
    }

    private long seed() {
        try {
            return data.has("seed") ? Long.parseLong(data.first("seed")) : FIRST_SEED;
        } catch (NumberFormatException unreadable) {
            errors.add("seed", "round.form.seed.wrong");
            return FIRST_SEED;
        }
    }
}
