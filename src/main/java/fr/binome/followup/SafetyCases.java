package fr.binome.followup;

import fr.binome.account.Audit;
import fr.binome.account.Staff;
import fr.binome.followup.catalogue.SignalCode;
import fr.binome.pairing.Pair;
import fr.binome.pairing.ReleaseGuard;
import fr.binome.people.MentorHoldRepository;
import fr.binome.platform.Ids;
import fr.binome.web.ConflictException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is done about "I do not feel safe", in dated steps. A case is closed by two people: one writes the outcome, another
 * agrees. Thread-safe.
 */
@Singleton
class SafetyCases implements ReleaseGuard {

    private final SignalRepository signals;
    private final CaseStepRepository steps;
    private final MentorHoldRepository holds;
    private final SafetyReportRepository reports;
    private final ProtectionContacts contacts;
    private final Audit audit;

    SafetyCases(SignalRepository signals, CaseStepRepository steps, MentorHoldRepository holds,
                SafetyReportRepository reports, ProtectionContacts contacts, Audit audit) {
        this.signals = signals;
        this.steps = steps;
        this.holds = holds;
        this.reports = reports;
        this.contacts = contacts;
        this.audit = audit;
    }

    @Transactional
    void note(Staff staff, Signal signal, String text, Instant now) {
        signals.acknowledge(staff.associationId(), signal.id(), staff.memberId(), now);
        write(staff, signal, CaseStep.Kind.NOTE, text, now);
    }

    /** Somebody in charge has read it; the first one counts. */
    @Transactional
    void read(Staff staff, Signal signal, Instant now) {
        if (signals.acknowledge(staff.associationId(), signal.id(), staff.memberId(), now) == 1) {
            write(staff, signal, CaseStep.Kind.READ, "", now);
        }
    }

    /** Somebody has told a member, who need not be one of those in charge: nobody has read it yet. */
    @Transactional
    void heard(Staff staff, Signal signal, String words, Instant now) {
        write(staff, signal, CaseStep.Kind.HEARD, words, now);
    }

    /**
     * Lets the mentor be proposed again, also after the case is closed. Pairs that are on hold stay so: each is released by itself.
     *
     * @throws ConflictException if another young person's open case is about the same mentor
     */
    @Transactional
    void liftMentor(Staff staff, Signal signal, String why, Instant now) {
        if (signal.mentorId() != null && reports.otherCasesAbout(staff.associationId(), signal.mentorId(), signal.id()) > 0) {
            throw new ConflictException("/signals/" + signal.id(), "followup.case.otherOpen");
        }
        if (signal.mentorId() != null && holds.lift(staff.associationId(), signal.mentorId(), staff.memberId(), now) > 0) {
            write(staff, signal, CaseStep.Kind.LIFTED, why, now);
            audit.record(staff.associationId(), staff.memberId(), "mentor.hold-lifted", "mentor", signal.mentorId(), "");
        }
    }

    /** The first of two who close the case. */
    @Transactional
    void propose(Staff staff, Signal signal, String outcome, Instant now) {
        signals.lock(staff.associationId(), signal.id());
        write(staff, signal, CaseStep.Kind.CLOSING, outcome, now);
    }

    /**
     * The second of two.
     *
     * @throws ConflictException if nobody has written an outcome yet, or the same person has
     */
    @Transactional
    void close(Staff staff, Signal signal, Instant now) {
        signals.lock(staff.associationId(), signal.id());
        CaseStep proposed = proposal(staff.associationId(), signal.id())
                .filter(step -> !step.memberId().equals(staff.memberId()))
                .orElseThrow(() -> new ConflictException("/signals/" + signal.id(), "followup.case.second"));
        if (signals.close(staff.associationId(), signal.id(), staff.memberId(), shorten(proposed.note()), now) == 1) {
            write(staff, signal, CaseStep.Kind.CLOSED, proposed.note(), now);
        }
    }

    /** Whom to tell in a département, as the team has found out. */
    @Transactional
    void contacts(Staff staff, Signal signal, String departement, String crip, String parquet) {
        contacts.put(staff.associationId(), departement, crip, parquet);
        audit.record(staff.associationId(), staff.memberId(), "safety.contacts", "signal", signal.id(), departement);
    }

    List<CaseStep> steps(String associationId, String signalId) {
        return steps.findByAssociationIdAndSignalIdOrderByAt(associationId, signalId);
    }

    /** The outcome that waits for a second person. */
    Optional<CaseStep> proposal(String associationId, String signalId) {
        return steps(associationId, signalId).stream().filter(step -> step.kind() == CaseStep.Kind.CLOSING)
                .reduce((earlier, later) -> later);
    }

    boolean holdsMentor(Signal signal) {
        return signal.mentorId() != null && holds.countHeld(signal.associationId(), signal.mentorId()) > 0;
    }

    @Override
    public Optional<String> hindrance(Pair pair) {
        boolean open = signals.open(pair.associationId(), pair.id(), SignalCode.S1).isPresent();
        return open || holds.countHeld(pair.associationId(), pair.mentorId()) > 0 ? Optional.of("followup.case.guard") : Optional.empty();
    }

    private void write(Staff staff, Signal signal, CaseStep.Kind kind, String note, Instant now) {
        steps.save(new CaseStep(Ids.next(), staff.associationId(), signal.id(), staff.memberId(), kind, note, now));
        audit.record(staff.associationId(), staff.memberId(), "safety.step", "signal", signal.id(), kind.name());
    }

    private static String shorten(String outcome) {
        return outcome.length() > 500 ? outcome.substring(0, 500) : outcome;
    }
}
