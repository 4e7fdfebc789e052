package fr.binome.account;

import fr.binome.platform.database.QueryRow;
import java.time.LocalDate;

/** The days a member is away, both included. */
@QueryRow
public record Absence(String memberId, LocalDate fromDay, LocalDate untilDay) {

    public boolean on(LocalDate day) {
        return !day.isBefore(fromDay) && !day.isAfter(untilDay);
    }
}
