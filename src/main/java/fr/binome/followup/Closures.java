package fr.binome.followup;

import fr.binome.account.Audit;
import fr.binome.account.Staff;
import fr.binome.mail.Outbox;
import fr.binome.pairing.Pair;
import fr.binome.pairing.PairChanges;
import fr.binome.pairing.PairHolds;
import fr.binome.pairing.PairStatus;
import fr.binome.pairing.Side;
import fr.binome.people.Guardians;
import fr.binome.platform.Clock;
import fr.binome.web.ConflictException;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Ends pairs (requirement R20): the reasons of each side first, from which moment on no automatic mail leaves; then a last word
 * with the young person, or three days of calls in vain; then the end, with a mail that the coordinator has read. Thread-safe.
 */
@Singleton
class Closures {

    private static final int TRIES = 3;
    /** Calls made before anybody thought of an end count, too. */
    private static final Duration TRIED = Duration.ofDays(30);

    private final FollowedPairs followed;
    private final PairChanges changes;
    private final PairHolds holds;
    private final ClosureRepository closures;
    private final PairNoteRepository notes;
    private final PlannedEnds ends;
    private final CheckInRepository checkIns;
    private final Guardians guardians;
    private final Duos duos;
    private final ClosureLetters letters;
    private final Reassurance reassurance;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    Closures(FollowedPairs followed, PairChanges changes, PairHolds holds, ClosureRepository closures, PairNoteRepository notes,
             PlannedEnds ends, CheckInRepository checkIns, Guardians guardians, Duos duos, ClosureLetters letters,
             Reassurance reassurance, Outbox outbox, Audit audit, Clock clock) {
        this.followed = followed;
        this.changes = changes;
        this.holds = holds;
        this.closures = closures;
        this.notes = notes;
        this.ends = ends;
        this.checkIns = checkIns;
        this.guardians = guardians;
        this.duos = duos;
        this.letters = letters;
        this.reassurance = reassurance;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** From now on nothing automatic leaves for the pair. Whoever has left by the own page has begun the end, but given no reasons. */
    @Transactional
    void begin(Staff staff, Pair pair, ClosureReason menteeReason, ClosureReason mentorReason, String note) {
        if (pair.status() != PairStatus.CLOSING) {
            changes.startClosing(pair, staff.memberId(), "").orElseThrow(() -> changed(pair));
        }
        Instant now = clock.now();
        closures.begin(pair.id(), pair.associationId(), menteeReason, mentorReason, note, staff.memberId(), now);
        reassurance.decided(pair.associationId(), pair.id(), staff.memberId(), now);
        silence(pair);
    }

    /**
     * Stops everything that both are part of at once, for a death, an emergency, a conflict; what follows is the team's to say.
     *
     * @throws ConflictException if the pair has ended
     */
    @Transactional
    void stop(Staff staff, Pair pair) {
        if (!pair.status().living()) {
            throw changed(pair);
        }
        holds.ofMentee(pair.associationId(), pair.menteeId(), staff.memberId(), "");
        holds.ofMentor(pair.associationId(), pair.mentorId(), staff.memberId(), "");
        silence(pair);
        outbox.withdrawTo(pair.associationId(), pair.menteeId());
        outbox.withdrawTo(pair.associationId(), pair.mentorId());
        guardians.around(duos.of(pair).mentee()).everybody().forEach(each -> outbox.withdrawTo(pair.associationId(), each.id()));
    }

    /**
     * Both go on for some months more.
     *
     * @param seen the planned end that the member saw; whoever presses twice, or after somebody else, changes nothing more
     * @throws ConflictException if the pair does not go on
     */
    @Transactional
    LocalDate goOn(Staff staff, Pair pair, int months, @Nullable LocalDate seen) {
        boolean goes = pair.status() == PairStatus.ACTIVE || pair.status() == PairStatus.PAUSED
                || pair.status() == PairStatus.ON_HOLD && pair.heldFrom() != PairStatus.CLOSING;
        LocalDate planned = plannedEnd(pair).filter(end -> goes).orElseThrow(() -> changed(pair));
        if (seen != null && !seen.equals(planned)) {
            return planned;
        }
        LocalDate today = clock.today(staff.zone());
        LocalDate end = (planned.isBefore(today) ? today : planned).plusMonths(months);
        ends.put(pair.id(), pair.associationId(), end);
        audit.record(pair.associationId(), staff.memberId(), "pair.extended", "pair", pair.id(), planned + " → " + end);
        reassurance.decided(pair.associationId(), pair.id(), staff.memberId(), clock.now());
        return end;
    }

    /** Empty before the introduction. */
    Optional<LocalDate> plannedEnd(Pair pair) {
        return ends.of(pair.associationId(), pair.id()).map(RhythmRow::plannedEnd);
    }

    /** Whether the young person was tried on three days, a message left among the tries, since they were reached last. */
    boolean unreachable(Pair pair, ZoneId zone) {
        Optional<Closure> closure = closures.findByAssociationIdAndPairId(pair.associationId(), pair.id());
        List<Attempt> vain = closure.map(begun -> notes.attempts(pair.associationId(), pair.id(), begun.startedAt().minus(TRIED)).stream()
                .takeWhile(Attempt::inVain).toList()).orElse(List.of());
        return vain.stream().map(attempt -> LocalDate.ofInstant(attempt.at(), zone)).distinct().count() >= TRIES
                && vain.stream().anyMatch(attempt -> attempt.outcome() == CallOutcome.MESSAGE_LEFT);
    }

    /**
     * @param toMentee to the young person, as the coordinator has edited it; empty sends none; {@code toMentor} the same
     * @throws ConflictException if the pair is not about to close, or too few calls were made
     */
    @Transactional
    void end(Staff staff, Pair pair, Closure.How how, boolean waitsAgain, String toMentee, String toMentor) {
        if (how == Closure.How.UNREACHABLE && !unreachable(pair, staff.zone())) {
            throw new ConflictException("/pairs/" + pair.id() + "/closure", "followup.closure.tooFewCalls");
        }
        Instant now = clock.now();
        Pair closed = changes.close(pair, waitsAgain, staff.memberId(), "").filter(each -> each.status() == PairStatus.CLOSED)
                .orElseThrow(() -> changed(pair));
        closures.end(pair.associationId(), pair.id(), how, waitsAgain, staff.memberId(), now);
        reassurance.ended(pair.associationId(), pair.id(), staff.memberId(), now);
        Duo duo = duos.of(closed);
        letters.post(duo, Side.MENTEE, toMentee, now);
        letters.post(duo, Side.MENTOR, toMentor, now);
    }

    private void silence(Pair pair) {
        checkIns.stop(pair.associationId(), pair.id());
        outbox.withdrawAbout(pair.associationId(), pair.id());
    }

    private static ConflictException changed(Pair pair) {
        return new ConflictException("/pairs/" + pair.id(), "followup.pair.changed");
    }

    Pair pair(Staff staff, String id) {
        return followed.get(staff, id);
    }
}
