package fr.binome.followup;

import fr.binome.account.Audit;
import fr.binome.account.Role;
import fr.binome.account.Staff;
import fr.binome.followup.calendar.WorkingHours;
import fr.binome.followup.catalogue.SignalCode;
import fr.binome.followup.catalogue.SignalLevel;
import fr.binome.platform.Ids;
import fr.binome.web.ConflictException;
import fr.binome.web.ForbiddenException;
import fr.binome.web.NotFoundException;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** Writes calls down and closes what they settle. Thread-safe. */
@Singleton
class CallDesk {

    private final SignalRepository signals;
    private final CallRepository calls;
    private final Offices offices;
    private final Concerns concerns;
    private final OwnPairs ownPairs;
    private final Team team;
    private final Audit audit;

    CallDesk(SignalRepository signals, CallRepository calls, Offices offices, Concerns concerns, OwnPairs ownPairs, Team team,
             Audit audit) {
        this.signals = signals;
        this.calls = calls;
        this.concerns = concerns;
        this.ownPairs = ownPairs;
        this.team = team;
        this.offices = offices;
        this.audit = audit;
    }

    /**
     * The signal, if {@code staff} may deal with it: the owner and the deputy may, the lead with all but S1, the safeguarding
     * lead with every S1, in whose absence the lead; and so may the lead once nobody has read an S1 in time. One of the pair
     * never may.
     */
    Signal signal(Staff staff, String id) {
        Signal signal = signals.findByAssociationIdAndId(staff.associationId(), id).orElseThrow(NotFoundException::new);
        boolean own = staff.memberId().equals(signal.ownerId()) || staff.memberId().equals(signal.deputyId());
        if (ownPairs.isOf(staff, signal)) {
            throw new ForbiddenException("followup.call.ownPair");
        }
        if (!own && !byRole(staff, signal)) {
            throw new ForbiddenException("followup.call.notYours");
        }
        return signal;
    }

    private boolean byRole(Staff staff, Signal signal) {
        if (signal.code() != SignalCode.S1) {
            return staff.role() == Role.LEAD;
        }
        return staff.role() == Role.SAFEGUARDING || staff.role() == Role.LEAD
                && (signal.escalatedAt() != null || team.leadStandsIn(concerns.of(signal), signal.deputyId()));
    }

    /**
     * Writes one call down, for the signal and for those further ones of the same pair that it was about.
     *
     * @return whether the signal is closed now
     * @throws ConflictException if somebody else has closed it meanwhile
     */
    @Transactional
    boolean record(Staff staff, String id, CallForm form, Instant now) {
        signals.lock(staff.associationId(), id);
        Signal signal = signal(staff, id);
        Optional<Call> known = calls.findById(form.id()).filter(call -> call.signalId().equals(id));
        if (known.isPresent()) {
            return known.get().outcome().closes() && signal.code() != SignalCode.S1;
        }
        if (signal.status() == SignalStatus.CLOSED) {
            throw new ConflictException("/today", "followup.call.closed");
        }
        Instant again = again(staff, signal.level(), form, now);
        boolean closed = record(staff, signal, form.id(), form, again, now);
        for (String other : form.also()) {
            signals.lock(staff.associationId(), other);
            Signal further = signal(staff, other);
            if (further.status() == SignalStatus.OPEN && settledTogether(signal, further, form)) {
                record(staff, further, Ids.next(), form, again, now);
            }
        }
        return closed;
    }

    private boolean record(Staff staff, Signal signal, String callId, CallForm form, @Nullable Instant again, Instant now) {
        String id = signal.id();
        calls.save(new Call(callId, staff.associationId(), id, form.outcome(), form.note(), again, staff.memberId(), now));
        audit.record(staff.associationId(), staff.memberId(), "signal.called", "signal", id, form.outcome().name());
        signals.acknowledge(staff.associationId(), id, staff.memberId(), now);
        // A case of safety is closed by two people on its page, not by a call.
        if (!form.outcome().closes() || signal.code() == SignalCode.S1) {
            signals.plan(staff.associationId(), id, again);
            return false;
        }
        signals.close(staff.associationId(), id, staff.memberId(), form.note(), now);
        return true;
    }

    /** What is red keeps its own rule: somebody was reached and a note says what came of it. */
    private static boolean settledTogether(Signal signal, Signal further, CallForm form) {
        return signal.pairId() != null && signal.pairId().equals(further.pairId()) && !signal.id().equals(further.id())
                && further.reason().settledByTalk() && (further.level() != SignalLevel.RED || !form.outcome().closes()
                || form.outcome() == CallOutcome.REACHED && !form.note().isEmpty());
    }

    private Instant again(Staff staff, SignalLevel level, CallForm form, Instant now) {
        WorkingHours office = offices.of(staff.associationId(), staff.zone(), level, now);
        return switch (form.outcome()) {
            case REACHED, DONE, NOTHING -> null;
            case MESSAGE_LEFT, NO_ANSWER -> office.nextHalfDay(now);
            case CALL_AGAIN -> office.opening(form.day());
        };
    }
}
