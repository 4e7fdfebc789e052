package fr.binome.followup.calendar;

import java.time.LocalDate;

/** Days on which nobody of an association is at work, both included. Immutable. */
public record ClosedDays(LocalDate from, LocalDate until) {

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
