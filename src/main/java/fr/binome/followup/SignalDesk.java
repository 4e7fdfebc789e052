package fr.binome.followup;

import fr.binome.account.Audit;
import fr.binome.account.TeamMember;
import fr.binome.followup.calendar.WorkingHours;
import fr.binome.followup.catalogue.SignalCode;
import fr.binome.followup.catalogue.SignalLevel;
import fr.binome.mail.Outbox;
import fr.binome.platform.Ids;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
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
    private final StaffLetters letters;
    private final Outbox outbox;
    private final Audit audit;

    SignalDesk(SignalRepository signals, CheckInRepository checkIns, Team team, StaffLetters letters, Outbox outbox,
               Audit audit) {
        this.signals = signals;
        this.checkIns = checkIns;
        this.team = team;
        this.letters = letters;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** @return the new signal; empty if this fact has raised one before, or if an open one says as much */
    @Transactional
    Optional<Signal> raise(Duo duo, Finding finding, Instant now) {
        String association = duo.association().id();
        SignalCode code = finding.reason().code();
        if (finding.reason().lasting() && signals.open(association, duo.pair().id(), code).isPresent()) {
            return Optional.empty();
        }
        Responsible responsible = team.of(duo);
        Instant due = new WorkingHours(duo.association().zone()).due(now, code.due());
        Signal signal = new Signal(Ids.next(), association, code, code.level(), finding.fact(), duo.pair().id(),
                finding.about(), finding.reason(), responsible.owner().id(), responsible.deputyId(), SignalStatus.OPEN, now,
                due, null, null, null, "");
        signals.insertUnlessKnown(signal);
        if (signals.countById(signal.id()) == 0) {
            return Optional.empty();
        }
        audit.record(association, "system", "signal.raised", "signal", signal.id(), code.name());
        if (code.silencesThePair()) {
            checkIns.stop(association, duo.pair().id());
        }
        if (code.level() == SignalLevel.RED) {
            for (TeamMember member : team.told(association, responsible, code.to())) {
                outbox.post(letters.of(duo.association(), responsible, signal, member));
            }
        }
        return Optional.of(signal);
    }
}
