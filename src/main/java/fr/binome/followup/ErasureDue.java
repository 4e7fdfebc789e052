package fr.binome.followup;

import fr.binome.platform.database.QueryRow;
import java.time.LocalDate;

/** A request for erasure that is to be answered by a day, in a query over all associations. */
@QueryRow
record ErasureDue(String id, String associationId, String personKind, String personId, LocalDate answerBy) {

    boolean ofMentor() {
        return personKind.equals("MENTOR");
    }
}
