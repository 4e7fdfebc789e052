package fr.binome.pairing;

import fr.binome.account.Staff;
import fr.binome.pairing.PairChanges.Filled;
import fr.binome.people.MenteeRepository;
import fr.binome.people.MenteeStatus;
import fr.binome.platform.Clock;
import fr.binome.web.ConflictException;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** The introduction, ticked by staff: from its day the pair is active and every later day counts. Thread-safe. */
@Singleton
class Introductions {

    private final PairPeopleReader reader;
    private final PairChanges changes;
    private final IntroductionGate gate;
    private final MenteeRepository mentees;
    private final PhoneCalls calls;
    private final Clock clock;

    Introductions(PairPeopleReader reader, PairChanges changes, IntroductionGate gate, MenteeRepository mentees, PhoneCalls calls,
                  Clock clock) {
        this.reader = reader;
        this.changes = changes;
        this.gate = gate;
        this.mentees = mentees;
        this.calls = calls;
        this.clock = clock;
    }

    /**
     * Makes the pair active if the form is right; otherwise nothing has changed and {@code errors} says why.
     *
     * @throws ConflictException if the pair waits for no introduction, the safeguarding gate is closed, or these two must wait
     */
    @Transactional
    void tick(Staff staff, String pairId, FormData data, FieldErrors errors) {
        PairPeople people = reader.read(staff, pairId);
        Pair pair = people.pair();
        LocalDate today = clock.today(staff.zone());
        if (pair.status() != PairStatus.TO_INTRODUCE) {
            throw changed(pair);
        }
        LocalDate on = AnswerForm.day(data.first("introducedOn"));
        if (on == null) {
            errors.add("introducedOn", "pair.form.introducedOn.missing");
        } else if (on.isAfter(today)) {
            errors.add("introducedOn", "pair.form.introducedOn.future");
        } else if (on.isBefore(LocalDate.ofInstant(pair.statusSince(), staff.zone()))) {
            errors.add("introducedOn", "pair.form.introducedOn.early");
        }
        if (!data.has("introduced")) {
            errors.add("introduced", "pair.form.introduced.missing");
        }
        if (!errors.isEmpty()) {
            return;
        }
        gate.obstacle(people, today).ifPresent(obstacle -> {
            throw new ConflictException("/pairs/" + pairId, obstacle.conflictKey());
        });
        changes.apply(pair, PairChange.INTRODUCE, staff.memberId(), "", Filled.introduced(on)).orElseThrow(() -> changed(pair));
        mentees.move(pair.associationId(), pair.menteeId(), MenteeStatus.PROPOSED, MenteeStatus.PAIRED);
        calls.done(pair);
    }

    static ConflictException changed(Pair pair) {
        return new ConflictException("/pairs/" + pair.id(), "pair.conflict.changed");
    }
}
