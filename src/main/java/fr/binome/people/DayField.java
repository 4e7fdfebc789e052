package fr.binome.people;

import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import java.time.LocalDate;
import java.util.Optional;

/** Reads a day of a staff form. Stateless. */
final class DayField {

    private DayField() {
    }

    /** A day up to {@code today}; {@code today} itself if nothing was typed. Empty if there is a fault. */
    static Optional<LocalDate> past(FormData data, String field, LocalDate today, FieldErrors errors) {
        Optional<LocalDate> day = read(data, field, today, errors);
        if (day.isPresent() && day.get().isAfter(today)) {
            errors.add(field, "people.error.future", Dates.typed(day.get()));
            return Optional.empty();
        }
        return day;
    }

    /** A day; {@code otherwise} if nothing was typed. Empty if there is a fault. */
    static Optional<LocalDate> read(FormData data, String field, LocalDate otherwise, FieldErrors errors) {
        String typed = data.first(field);
        if (typed.isEmpty()) {
            return Optional.of(otherwise);
        }
        Optional<LocalDate> day = TypedDate.of(typed);
        if (day.isEmpty()) {
            errors.add(field, "people.error.date", typed.substring(0, Math.min(40, typed.length())));
        }
        return day;
    }
}
