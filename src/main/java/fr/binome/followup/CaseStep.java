package fr.binome.followup;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** Something that was done about "I do not feel safe"; rows are only added. */
@MappedEntity("case_steps")
record CaseStep(@Id String id, String associationId, String signalId, String memberId, Kind kind, String note, Instant at) {

    enum Kind {
        NOTE,
        /** A member was told of it, by phone or face to face. */
        HEARD,
        READ,
        /** The mentor may be proposed again. */
        LIFTED,
        /** Somebody thinks that the case can be closed, with this outcome. */
        CLOSING,
        /** A second person agrees. */
        CLOSED
    }
}
