package fr.binome.account;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

/** The days a member is away, both included. */
@Introspected
public record Absence(String memberId, LocalDate fromDay, LocalDate untilDay) {

    public boolean on(LocalDate day) {
        return !day.isBefore(fromDay) && !day.isAfter(untilDay);
    }
}
