package fr.binome.people;

import fr.binome.account.Audit;
import fr.binome.account.Staff;
import fr.binome.platform.Clock;
import fr.binome.platform.Ids;
import fr.binome.web.ConflictException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/**
 * The written objection of another holder of parental authority (requirement R2): one parent's yes suffices unless the other has
 * said no. While it stands the young person is in no round and the pair is on hold; lifting it lets a member release the pair.
 * Thread-safe.
 */
@Singleton
class Objections {

    /** Why an objection no longer stands; the words are {@code people.objection.end.*}. */
    enum End {
        TAKEN_BACK, JUDGE, MISTAKE
    }

    private static final String MENTEE = "MENTEE";

    private final Sight sight;
    private final ConsentRepository consents;
    private final Completion completion;
    private final Audit audit;
    private final Clock clock;

    Objections(Sight sight, ConsentRepository consents, Completion completion, Audit audit, Clock clock) {
        this.sight = sight;
        this.consents = consents;
        this.completion = completion;
        this.audit = audit;
        this.clock = clock;
    }

    /** Writes down what staff have seen in writing on {@code day}; what hangs on the authorisation stops in the same transaction. */
    @Transactional
    public void record(Staff staff, String menteeId, String name, String relation, LocalDate day) {
        sight.mentee(staff, menteeId);
        consents.save(new Consent(Ids.next(), staff.associationId(), MENTEE, menteeId, ConsentKind.PARENTAL_OBJECTION, ConsentTexts.BEFORE, "PAPER",
                name, relation, "", day.atStartOfDay(staff.zone()).toInstant(), clock.now(), staff.memberId(), "PAPER", null));
        audit.record(staff.associationId(), staff.memberId(), "objection.noted", MENTEE, menteeId, "");
        completion.settle(staff.associationId(), staff.memberId(), menteeId, clock.today(staff.zone()));
    }

    /** @throws ConflictException if none stands */
    @Transactional
    public void lift(Staff staff, String menteeId, End end) {
        sight.mentee(staff, menteeId);
        if (consents.withdraw(staff.associationId(), menteeId, ConsentKind.PARENTAL_OBJECTION, clock.now()) == 0) {
            throw new ConflictException("/mentees/" + menteeId, "people.conflict.objection");
        }
        audit.record(staff.associationId(), staff.memberId(), "objection.lifted", MENTEE, menteeId, end.name());
        completion.settle(staff.associationId(), staff.memberId(), menteeId, clock.today(staff.zone()));
    }
}
