package fr.binome.followup;

import fr.binome.account.Audit;
import fr.binome.account.Staff;
import fr.binome.followup.catalogue.Reason;
import fr.binome.followup.catalogue.SignalCode;
import fr.binome.pairing.PairHolds;
import fr.binome.pairing.Side;
import fr.binome.people.MentorHold;
import fr.binome.people.MentorHoldRepository;
import fr.binome.platform.Ids;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

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
    private final SafetyCases cases;
    private final Audit audit;

    SafetyDesk(CheckInRepository checkIns, SafetyReportRepository reports, SignalRepository signals, SignalDesk desk,
               PairHolds pairHolds, MentorHoldRepository mentorHolds, SafetyCases cases, Audit audit) {
        this.checkIns = checkIns;
        this.reports = reports;
        this.signals = signals;
        this.desk = desk;
        this.pairHolds = pairHolds;
        this.mentorHolds = mentorHolds;
        this.cases = cases;
        this.audit = audit;
    }

    /** What somebody has sent from the page behind a link. */
    @Transactional
    void accept(Asked asked, SafetyForm form, Instant now) {
        accept(asked.duo(), asked.side(), asked.checkIn().id(), form, asked.actor(), now);
    }

    /**
     * What somebody has told a member of the team.
     *
     * @param words what was said, for the case; may be empty
     */
    @Transactional
    void taken(Staff staff, Duo duo, Side side, SafetyForm form, String words, Instant now) {
        Signal signal = accept(duo, side, null, form, staff.memberId(), now);
        cases.heard(staff, signal, words, now);
    }

    /** While a signal of the same side is open, what is said once more adds to it and is told again; after that it is a new one. */
    private Signal accept(Duo duo, Side side, @Nullable String checkInId, SafetyForm form, String actor, Instant now) {
        String association = duo.association().id();
        checkIns.lockPair(association, duo.pair().id());
        String reportId = Ids.next();
        Optional<Signal> open = signals.findByAssociationIdAndPairIdAndStatusOrderByRaisedAt(association, duo.pair().id(), SignalStatus.OPEN)
                .stream().filter(each -> each.code() == SignalCode.S1 && each.about() == side).findFirst();
        Signal signal = open.or(() -> desk.raise(duo, new Finding(Reason.NOT_SAFE, side, "not-safe:" + reportId), now)).orElseThrow();
        SafetyReport report = new SafetyReport(reportId, association, signal.id(), checkInId, form.place(), form.mayCall(), form.when(),
                form.phone(), now);
        if (open.isPresent() && saidJustNow(report)) {
            return signal;
        }
        reports.save(report);
        audit.record(association, actor, "safety.reported", "signal", signal.id(), "");
        if (open.isPresent()) {
            desk.tellAgain(Concern.of(duo), signal, reportId, now);
        }
        if (side == Side.MENTEE && form.place() == Place.MENTOR) {
            holdMentor(association, duo.mentor().id(), now);
        }
        return signal;
    }

    /** The same button pressed twice. */
    private boolean saidJustNow(SafetyReport report) {
        return reports.findByAssociationIdAndSignalIdOrderByAt(report.associationId(), report.signalId()).stream()
                .reduce((earlier, later) -> later).filter(report::sameAs).isPresent();
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
