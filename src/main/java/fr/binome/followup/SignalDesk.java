package fr.binome.followup;

import fr.binome.account.Audit;
import fr.binome.account.TeamMember;
import fr.binome.followup.catalogue.Reason;
import fr.binome.followup.catalogue.SignalCode;
import fr.binome.followup.catalogue.SignalLevel;
import fr.binome.mail.Outbox;
import fr.binome.platform.Ids;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Where signals are raised, in the transaction of what they tell about. Each gets one owner, a deputy and a time that
 * counts working hours; red ones are told by mail at once. Thread-safe.
 */
@Singleton
class SignalDesk {

    private final SignalRepository signals;
    private final CheckInRepository checkIns;
    private final Team team;
    private final Offices offices;
    private final StaffLetters letters;
    private final Outbox outbox;
    private final Audit audit;

    SignalDesk(SignalRepository signals, CheckInRepository checkIns, Team team, Offices offices, StaffLetters letters, Outbox outbox,
               Audit audit) {
        this.signals = signals;
        this.checkIns = checkIns;
        this.team = team;
        this.offices = offices;
        this.letters = letters;
        this.outbox = outbox;
        this.audit = audit;
    }

    @Transactional
    Optional<Signal> raise(Duo duo, Finding finding, Instant now) {
        return raise(Concern.of(duo), finding, now);
    }

    /** @return the new signal; empty if this fact has raised one before, or if an open one says as much */
    @Transactional
    Optional<Signal> raise(Concern concern, Finding finding, Instant now) {
        String association = concern.association().id();
        SignalCode code = finding.reason().code();
        if (finding.reason().lasting() && known(concern, finding.reason())) {
            return Optional.empty();
        }
        TeamToday today = team.today(concern.association());
        Responsible responsible = today.of(concern, finding.reason());
        SignalLevel level = finding.level() == null ? code.level() : finding.level();
        Instant due = finding.dueAt() != null ? finding.dueAt() : notAfter(finding, concern.association().zone(), now,
                offices.of(association, concern.association().zone(), level, now).due(now, code.due()));
        Signal signal = new Signal(Ids.next(), association, code, level, finding.fact(), concern.pairId(), concern.menteeId(),
                concern.mentorId(), finding.about(), finding.reason(), finding.detail(), responsible.owner().id(),
                responsible.deputyId(), SignalStatus.OPEN, now, due, null, null, null, "", null, null, null);
        signals.insertUnlessKnown(signal);
        if (signals.countById(signal.id()) == 0) {
            return Optional.empty();
        }
        audit.record(association, "system", "signal.raised", "signal", signal.id(), code.name());
        if (code.silencesThePair() && concern.pair() != null) {
            checkIns.stop(association, concern.pairId());
            outbox.withdrawAbout(association, concern.pairId());
        }
        if (level == SignalLevel.RED) {
            for (TeamMember member : today.told(concern, responsible, code.to())) {
                outbox.post(letters.of(concern.association(), responsible, signal, member));
            }
        }
        return Optional.of(signal);
    }

    /** Somebody has said more about an open signal: it is to be read once more, in the time that a new one leaves. */
    @Transactional
    void tellAgain(Concern concern, Signal signal, String reportId, Instant now) {
        String association = concern.association().id();
        Responsible responsible = team.of(concern, signal.reason());
        signals.readAgain(association, signal.id(), offices.of(association, concern.association().zone(), signal.level(), now)
                .due(now, signal.code().due()));
        audit.record(association, "system", "signal.told-again", "signal", signal.id(), signal.code().name());
        for (TeamMember member : team.told(concern, responsible, signal.code().to())) {
            outbox.post(letters.again(concern.association(), responsible, signal, member, reportId, now));
        }
    }

    /** What is planned for a day is due on that day at the latest. */
    private static Instant notAfter(Finding finding, ZoneId zone, Instant now, Instant usual) {
        if (finding.reason().code() != SignalCode.S14 || !finding.detail().matches("\\d{4}-\\d{2}-\\d{2}")) {
            return usual;
        }
        Instant day = LocalDate.parse(finding.detail()).atTime(LocalTime.NOON).atZone(zone).toInstant();
        return day.isAfter(now) && day.isBefore(usual) ? day : usual;
    }

    private boolean known(Concern concern, Reason reason) {
        String association = concern.association().id();
        return concern.pair() != null ? signals.open(association, concern.pairId(), reason.code()).isPresent()
                : signals.openBeyondPairs(association, reason.code(), reason, concern.menteeId(), concern.mentorId()) > 0;
    }
}
