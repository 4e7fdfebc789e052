package fr.binome.people;

import fr.binome.account.Audit;
import fr.binome.account.Staff;
import fr.binome.platform.Clock;
import fr.binome.platform.Encryption;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * What young people need so that meeting works (aménagement): told with a consent of its own, sealed in the database, in no
 * score, mail or export, and every reading is written down. Thread-safe.
 */
@Singleton
public class Adjustments {

    private static final String PURPOSE = "adjustment";

    private final AdjustmentRepository rows;
    private final Encryption encryption;
    private final Audit audit;
    private final Clock clock;

    Adjustments(AdjustmentRepository rows, Encryption encryption, Audit audit, Clock clock) {
        this.rows = rows;
        this.encryption = encryption;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps it in the caller's transaction; the caller keeps the consent. */
    @Transactional
    public void keep(String associationId, String menteeId, String text) {
        rows.save(new AdjustmentRow(menteeId, associationId, encryption.seal(PURPOSE, menteeId, text), clock.now()));
    }

    /** Whether something was told, without reading it. */
    public boolean told(String associationId, String menteeId) {
        return rows.findByAssociationIdAndMenteeId(associationId, menteeId).isPresent();
    }

    /** What was told, for this member of the team, whose reading is written down. */
    @Transactional
    public Optional<String> read(Staff staff, String menteeId) {
        Optional<String> text = rows.findByAssociationIdAndMenteeId(staff.associationId(), menteeId)
                .map(row -> encryption.open(PURPOSE, menteeId, row.sealed()));
        text.ifPresent(told -> audit.record(staff.associationId(), staff.memberId(), "adjustment.read", "MENTEE", menteeId, ""));
        return text;
    }
}
