package fr.binome.followup;

import fr.binome.account.Audit;
import fr.binome.followup.PairHistory.Entry;
import fr.binome.followup.catalogue.Contact;
import fr.binome.followup.catalogue.Reason;
import fr.binome.pairing.Meeting;
import fr.binome.pairing.MeetingRepository;
import fr.binome.pairing.Side;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Takes what a mentor says of a meeting (requirement R19). Where the young person has just said that there was none, the two
 * do not agree, which is a signal. Thread-safe.
 */
@Singleton
class MeetingDesk {

    static final int MONTH_DAYS = 31;
    private static final String MENTOR = "mentor";

    private final MeetingRepository meetings;
    private final CheckInRepository checkIns;
    private final ReplyRepository replies;
    private final SignalDesk desk;
    private final Reassurance reassurance;
    private final Audit audit;

    MeetingDesk(MeetingRepository meetings, CheckInRepository checkIns, ReplyRepository replies, SignalDesk desk,
                Reassurance reassurance, Audit audit) {
        this.meetings = meetings;
        this.checkIns = checkIns;
        this.replies = replies;
        this.desk = desk;
        this.reassurance = reassurance;
        this.audit = audit;
    }

    /** The same form sent twice is one meeting. */
    @Transactional
    void met(Asked asked, MeetingForm form, Instant now) {
        CheckIn checkIn = asked.checkIn();
        checkIns.lockPair(checkIn.associationId(), checkIn.pairId());
        boolean known = meetings.findByAssociationIdAndPairIdOrderByHeldOn(checkIn.associationId(), checkIn.pairId()).stream()
                .anyMatch(meeting -> meeting.id().equals(form.id()));
        if (known) {
            return;
        }
        meetings.save(new Meeting(form.id(), checkIn.associationId(), checkIn.pairId(), form.heldOn(), form.mode(), form.minutes(),
                MENTOR, now));
        audit.record(checkIn.associationId(), MENTOR, "meeting.noted", "pair", checkIn.pairId(), form.heldOn().toString());
        reassurance.met(checkIn.associationId(), checkIn.pairId(), now);
        PairHistory.of(checkIn.pairId(), replies.history(checkIn.associationId(), checkIn.pairId())).entries().stream()
                .filter(entry -> entry.side() == Side.MENTEE && entry.contact() == Contact.NO && aboutTheTimeOf(entry, form.heldOn()))
                .forEach(entry -> desk.raise(asked.duo(), new Finding(Reason.DISAGREE, Side.MENTEE, "disagree:" + checkIn.pairId()
                        + ":" + entry.kind() + ":" + entry.ordinal()), now));
    }

    @Transactional
    void help(Asked asked, LocalDate today, Instant now) {
        desk.raise(asked.duo(), new Finding(Reason.NEEDS_HELP, Side.MENTOR, "help:" + asked.checkIn().pairId() + ":" + today), now);
    }

    private static boolean aboutTheTimeOf(Entry entry, LocalDate heldOn) {
        return !heldOn.isAfter(entry.dueOn()) && heldOn.isAfter(entry.dueOn().minusDays(MONTH_DAYS));
    }
}
