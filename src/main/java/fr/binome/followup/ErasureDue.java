package fr.binome.followup;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

/** A request for erasure that is to be answered by a day, in a query over all associations. */
@Introspected
record ErasureDue(String id, String associationId, String personKind, String personId, LocalDate answerBy) {

    boolean ofMentor() {
        return personKind.equals("MENTOR");
    }
}
