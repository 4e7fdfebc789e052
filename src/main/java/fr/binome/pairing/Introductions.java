package fr.binome.pairing;

import fr.binome.account.Staff;
import fr.binome.pairing.PairChanges.Filled;
import fr.binome.people.MenteeRepository;
import fr.binome.people.MenteeStatus;
import fr.binome.people.PairConditions;
import fr.binome.platform.Clock;
import fr.binome.web.ConflictException;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;

/** The introduction, ticked by staff: from its day the pair is active and every later day counts. Thread-safe. */
@Singleton
class Introductions {

    private final PairPeopleReader reader;
    private final PairRepository pairs;
    private final PairChanges changes;
    private final SafeguardingGate gate;
    private final PairConditions conditions;
    private final MenteeRepository mentees;
    private final PhoneCalls calls;
    private final Clock clock;

    Introductions(PairPeopleReader reader, PairRepository pairs, PairChanges changes, SafeguardingGate gate, PairConditions conditions,
                  MenteeRepository mentees, PhoneCalls calls, Clock clock) {
        this.reader = reader;
        this.pairs = pairs;
        this.changes = changes;
        this.gate = gate;
        this.conditions = conditions;
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
        gate.hindrance(people.mentee(), people.mentor(), today).ifPresent(hindrance -> {
            throw new ConflictException("/pairs/" + pairId, "pair.conflict." + hindrance);
        });
        if (conditions.authorisedByMentor(people.mentee(), people.mentor(), today)) {
            throw new ConflictException("/pairs/" + pairId, "pair.conflict.AUTHORISED_BY_MENTOR");
        }
        if (conditions.unfinished(people.mentee(), earlierUntil(people), today)) {
            throw new ConflictException("/pairs/" + pairId, "pair.conflict.UNFINISHED");
        }
        changes.apply(pair, PairChange.INTRODUCE, staff.memberId(), "", Filled.introduced(on)).orElseThrow(() -> changed(pair));
        mentees.move(pair.associationId(), pair.menteeId(), MenteeStatus.PROPOSED, MenteeStatus.PAIRED);
        calls.done(pair);
    }

    /** When the young person's last mentor left; null if this one is the first. */
    @Nullable
    private LocalDate earlierUntil(PairPeople people) {
        return pairs.findByAssociationIdAndMenteeIdOrderByCreatedAt(people.pair().associationId(), people.mentee().id()).stream()
                .filter(pair -> pair.introducedOn() != null && !pair.id().equals(people.pair().id()))
                .map(pair -> LocalDate.ofInstant(pair.statusSince(), people.association().zone())).max(Comparator.naturalOrder()).orElse(null);
    }

    static ConflictException changed(Pair pair) {
        return new ConflictException("/pairs/" + pair.id(), "pair.conflict.changed");
    }
}
