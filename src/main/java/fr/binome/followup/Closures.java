package fr.binome.followup;

import fr.binome.account.Staff;
import fr.binome.mail.Letter;
import fr.binome.mail.Outbox;
import fr.binome.pairing.Pair;
import fr.binome.pairing.PairChanges;
import fr.binome.pairing.PairStatus;
import fr.binome.pairing.Side;
import fr.binome.platform.Clock;
import fr.binome.web.ConflictException;
import fr.binome.web.Messages;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * Ends pairs (requirement R20): the reasons of each side first, from which moment on no automatic mail leaves; then a last word
 * with the young person, or three days of calls in vain; then the end, with a mail that the coordinator has read. Thread-safe.
 */
@Singleton
class Closures {

    private static final int TRIES = 3;
    private static final String MENTEE = "closure-mentee";

    private final FollowedPairs followed;
    private final PairChanges changes;
    private final ClosureRepository closures;
    private final PairNoteRepository notes;
    private final PlannedEnds ends;
    private final CheckInRepository checkIns;
    private final Audiences audiences;
    private final Duos duos;
    private final Team team;
    private final Reassurance reassurance;
    private final Outbox outbox;
    private final Messages messages;
    private final Clock clock;

    Closures(FollowedPairs followed, PairChanges changes, ClosureRepository closures, PairNoteRepository notes, PlannedEnds ends,
             CheckInRepository checkIns, Audiences audiences, Duos duos, Team team, Reassurance reassurance, Outbox outbox,
             Messages messages, Clock clock) {
        this.followed = followed;
        this.changes = changes;
        this.closures = closures;
        this.notes = notes;
        this.ends = ends;
        this.checkIns = checkIns;
        this.audiences = audiences;
        this.duos = duos;
        this.team = team;
        this.reassurance = reassurance;
        this.outbox = outbox;
        this.messages = messages;
        this.clock = clock;
    }

    /** From now on nothing automatic leaves for the pair. */
    @Transactional
    void begin(Staff staff, Pair pair, ClosureReason menteeReason, ClosureReason mentorReason, String note) {
        changes.startClosing(pair, staff.memberId(), "").orElseThrow(() -> changed(pair));
        closures.begin(pair.id(), pair.associationId(), menteeReason, mentorReason, note, staff.memberId(), clock.now());
        silence(pair);
    }

    /** Stops everything of both at once, for a death, an emergency, a conflict; what follows is the team's to say. */
    @Transactional
    void stop(Staff staff, Pair pair) {
        changes.hold(pair, staff.memberId(), "").orElseThrow(() -> changed(pair));
        silence(pair);
        outbox.withdrawTo(pair.associationId(), pair.menteeId());
        outbox.withdrawTo(pair.associationId(), pair.mentorId());
    }

    /** Both go on for some months more. */
    @Transactional
    LocalDate goOn(Staff staff, Pair pair, int months) {
        LocalDate planned = ends.of(pair.associationId(), pair.id()).orElseThrow(() -> changed(pair)).plannedEnd();
        LocalDate today = clock.today(staff.zone());
        LocalDate end = (planned.isBefore(today) ? today : planned).plusMonths(months);
        ends.put(pair.id(), pair.associationId(), end);
        return end;
    }

    /** Whether the young person was called on three days since the end was begun, in vain. */
    boolean unreachable(Pair pair) {
        return closures.findByAssociationIdAndPairId(pair.associationId(), pair.id())
                .filter(closure -> notes.daysInVain(pair.associationId(), pair.id(), closure.startedAt()) >= TRIES).isPresent();
    }

    /**
     * @param text to the young person, as the coordinator has edited it; empty sends none
     * @throws ConflictException if the pair is not about to close, or too few calls were made
     */
    @Transactional
    void end(Staff staff, Pair pair, Closure.How how, boolean waitsAgain, String text) {
        if (how == Closure.How.UNREACHABLE && !unreachable(pair)) {
            throw new ConflictException("/pairs/" + pair.id() + "/closure", "followup.closure.tooFewCalls");
        }
        Instant now = clock.now();
        Pair closed = changes.close(pair, waitsAgain, staff.memberId(), "").filter(each -> each.status() == PairStatus.CLOSED)
                .orElseThrow(() -> changed(pair));
        closures.end(pair.associationId(), pair.id(), how, waitsAgain, staff.memberId(), now);
        reassurance.ended(pair.associationId(), pair.id(), staff.memberId(), now);
        if (!text.isBlank()) {
            outbox.post(letter(duos.of(closed), text, now));
        }
    }

    /** What the mail to the young person says if nobody changes it; nothing in it is a failure. */
    String draft(Duo duo, Closure closure, boolean waitsAgain) {
        String language = duo.mentee().language();
        String reason = closure.menteeReason().mentorLeaves() || closure.mentorReason().mentorLeaves() ? "mentorLeaves" : "usual";
        String sum = notes.meetings(duo.association().id(), duo.pair().id()).words(messages, language);
        return messages.text(language, "followup.closure.mail." + reason, duo.mentor().firstName(), sum) + "\n"
                + messages.text(language, "followup.closure.mail." + (waitsAgain ? "again" : "after"));
    }

    private Letter letter(Duo duo, String text, Instant now) {
        Audience audience = audiences.of(duo, Side.MENTEE, now);
        Recipient to = audience.recipient();
        Map<String, Object> model = new HashMap<>();
        model.put("association", LetterNames.of(duo.association()));
        model.put("coordinator", LetterNames.of(team.of(duo).owner()));
        model.put("firstName", to.firstName());
        model.put("lines", text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
        return new Letter(duo.association().id(), "closure:" + duo.pair().id(), MENTEE, to.language(), to.kind(), to.id(), to.name(),
                to.channel(), to.address(), model, now).about(duo.pair().id()).readBy(audience.reader(duo, now));
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
