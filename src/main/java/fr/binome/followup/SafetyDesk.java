package fr.binome.followup;

import fr.binome.account.Audit;
import fr.binome.followup.catalogue.Reason;
import fr.binome.followup.catalogue.SignalCode;
import fr.binome.pairing.PairHolds;
import fr.binome.pairing.Side;
import fr.binome.people.MentorHold;
import fr.binome.people.MentorHoldRepository;
import fr.binome.platform.Ids;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;

/**
 * Takes "I do not feel safe": tells the owner, the deputy and the safeguarding lead at once, stops what else was to be
 * sent to the pair and, if it is about the mentor, holds everything that the mentor is part of. Thread-safe.
 */
@Singleton
class SafetyDesk {

    private final CheckInRepository checkIns;
    private final SafetyReportRepository reports;
    private final SignalRepository signals;
    private final SignalDesk desk;
    private final PairHolds pairHolds;
    private final MentorHoldRepository mentorHolds;
    private final Audit audit;

    SafetyDesk(CheckInRepository checkIns, SafetyReportRepository reports, SignalRepository signals, SignalDesk desk,
               PairHolds pairHolds, MentorHoldRepository mentorHolds, Audit audit) {
        this.checkIns = checkIns;
        this.reports = reports;
        this.signals = signals;
        this.desk = desk;
        this.pairHolds = pairHolds;
        this.mentorHolds = mentorHolds;
        this.audit = audit;
    }

    /** While a signal of the same side is open, what is said once more adds to it; after that it is a new one. */
    @Transactional
    void accept(Asked asked, SafetyForm form, Instant now) {
        CheckIn checkIn = asked.checkIn();
        checkIns.lockPair(checkIn.associationId(), checkIn.pairId());
        String reportId = Ids.next();
        Signal signal = signals.open(checkIn.associationId(), checkIn.pairId(), SignalCode.S1)
                .filter(open -> open.about() == checkIn.side())
                .or(() -> desk.raise(asked.duo(), new Finding(Reason.NOT_SAFE, checkIn.side(), "not-safe:" + reportId), now))
                .orElseThrow();
        reports.save(new SafetyReport(reportId, checkIn.associationId(), signal.id(), checkIn.id(), form.place(),
                form.mayCall(), form.when(), form.phone(), now));
        audit.record(checkIn.associationId(), asked.actor(), "safety.reported", "signal", signal.id(), "");
        if (checkIn.side() == Side.MENTEE && form.place() == Place.MENTOR) {
            holdMentor(checkIn.associationId(), asked.duo().mentor().id(), now);
        }
    }

    /** Proposals, introductions and pairs of the mentor stand still, and no round plans with the mentor, until a human lifts it. */
    private void holdMentor(String associationId, String mentorId, Instant now) {
        if (mentorHolds.countHeld(associationId, mentorId) == 0) {
            mentorHolds.save(new MentorHold(Ids.next(), associationId, mentorId, now, null, null));
        }
        pairHolds.ofMentor(associationId, mentorId, "system", "");
        audit.record(associationId, "system", "mentor.held", "mentor", mentorId, "");
    }
}
