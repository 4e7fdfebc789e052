package fr.binome.followup;

import fr.binome.account.Audit;
import fr.binome.followup.catalogue.Contact;
import fr.binome.followup.catalogue.Reason;
import fr.binome.followup.catalogue.SignalCode;
import fr.binome.pairing.Side;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Settles what was raised only because nothing was heard, as soon as something good is: nobody is called to be told what has
 * been answered already. What somebody has said stays for a human. An end settles what is about the pair. Thread-safe.
 */
@Singleton
final class Reassurance {

    /** Closes signals that nobody of the team has closed. */
    static final String BY_ITSELF = "system";

    private static final Set<Reason> OF_THE_PAIR = EnumSet.of(Reason.SILENT_BOTH, Reason.NO_NEWS);
    private static final Set<Reason> WITHOUT_CONTACT = EnumSet.of(Reason.NO_CONTACT, Reason.NOT_RESTARTED);

    private static final Set<SignalCode> OUTLIVES = EnumSet.of(SignalCode.S1, SignalCode.S2, SignalCode.S17);

    private final SignalRepository signals;
    private final Audit audit;

    Reassurance(SignalRepository signals, Audit audit) {
        this.signals = signals;
        this.audit = audit;
    }

    /** An answer that raises nothing. Call it in the transaction that holds the pair. */
    void answered(CheckIn checkIn, PairHistory.Entry entry, Instant now) {
        if (entry.fast()) {
            return;
        }
        for (Signal open : open(checkIn.associationId(), checkIn.pairId())) {
            boolean ownSilence = open.reason() == Reason.SILENT_TWICE && open.about() == entry.side();
            if (ownSilence || OF_THE_PAIR.contains(open.reason())
                    || entry.contact() == Contact.YES && WITHOUT_CONTACT.contains(open.reason())) {
                settle(open, BY_ITSELF, now);
            }
        }
    }

    /** A meeting that the mentor has noted. Call it in the transaction that holds the pair. */
    void met(String associationId, String pairId, Instant now) {
        for (Signal open : open(associationId, pairId)) {
            boolean ownSilence = open.reason() == Reason.SILENT_TWICE && open.about() == Side.MENTOR;
            if (ownSilence || OF_THE_PAIR.contains(open.reason()) || WITHOUT_CONTACT.contains(open.reason())) {
                settle(open, BY_ITSELF, now);
            }
        }
    }

    /** Somebody has decided how the pair goes on, or that it ends. */
    void decided(String associationId, String pairId, String memberId, Instant now) {
        open(associationId, pairId).stream().filter(signal -> signal.reason() == Reason.ENDS_SOON)
                .forEach(signal -> settle(signal, memberId, now));
    }

    /** Both have been spoken with and go their ways. What somebody asked of us, wrote or said of their safety outlives the pair. */
    void ended(String associationId, String pairId, String memberId, Instant now) {
        for (Signal open : open(associationId, pairId)) {
            if (!OUTLIVES.contains(open.code())) {
                settle(open, memberId, now);
            }
        }
    }

    /** The cause is gone. */
    void gone(Signal open, Instant now) {
        settle(open, BY_ITSELF, now);
    }

    private List<Signal> open(String associationId, String pairId) {
        return signals.findByAssociationIdAndPairIdAndStatusOrderByRaisedAt(associationId, pairId, SignalStatus.OPEN);
    }

    private void settle(Signal signal, String by, Instant now) {
        if (signals.close(signal.associationId(), signal.id(), by, "", now) == 1) {
            audit.record(signal.associationId(), by, "signal.settled", "signal", signal.id(), signal.code().name());
        }
    }
}
