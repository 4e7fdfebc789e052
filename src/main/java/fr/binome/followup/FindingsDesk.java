package fr.binome.followup;

import fr.binome.followup.catalogue.Contact;
import fr.binome.followup.catalogue.Reason;
import fr.binome.followup.catalogue.SignalCode;
import fr.binome.pairing.Side;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks at a pair's history after something has been said, or not, and raises what it finds, or settles what is not so any
 * more. Thread-safe.
 */
@Singleton
final class FindingsDesk {

    private final ReplyRepository replies;
    private final PairNoteRepository notes;
    private final Duos duos;
    private final SignalDesk desk;
    private final SignalRepository signals;
    private final Reassurance reassurance;

    FindingsDesk(ReplyRepository replies, PairNoteRepository notes, Duos duos, SignalDesk desk, SignalRepository signals,
                 Reassurance reassurance) {
        this.replies = replies;
        this.notes = notes;
        this.duos = duos;
        this.desk = desk;
        this.signals = signals;
        this.reassurance = reassurance;
    }

    /** Call it in the transaction that holds the pair. Returns how many signals were raised. */
    int raise(CheckIn checkIn, Instant now) {
        PairHistory history = PairHistory.of(checkIn.pairId(), replies.history(checkIn.associationId(), checkIn.pairId()));
        PairHistory.Entry entry = history.entry(checkIn.id());
        List<Finding> findings = new ArrayList<>(Findings.after(history, entry));
        boolean denied = entry.side() == Side.MENTEE && entry.contact() == Contact.NO;
        if (denied && notes.meetingsOfMentor(checkIn.associationId(), checkIn.pairId(),
                entry.dueOn().minusDays(MeetingDesk.MONTH_DAYS), entry.dueOn()) > 0) {
            findings.add(new Finding(Reason.DISAGREE, Side.MENTEE,
                    "disagree:" + checkIn.pairId() + ":" + entry.kind() + ":" + entry.ordinal()));
        }
        findings.replaceAll(finding -> saidAgain(checkIn, entry, finding));
        // Silences from before somebody was reached about them do not count again.
        findings.removeIf(finding -> finding.reason() == Reason.SILENT_TWICE && history.previous(entry).filter(before ->
                notes.askedAbout(checkIn.associationId(), checkIn.pairId(), before.dueOn().atStartOfDay().toInstant(ZoneOffset.UTC)) > 0).isPresent());
        if (findings.isEmpty()) {
            if (!entry.silent()) {
                reassurance.answered(checkIn, entry, now);
            }
            return 0;
        }
        Duo duo = duos.of(checkIn.associationId(), checkIn.pairId());
        return findings.stream().mapToInt(finding -> desk.raise(duo, finding, now).isPresent() ? 1 : 0).sum();
    }

    /** Whoever asks for a call once more after they were called asks for another one; a machine does not. */
    private Finding saidAgain(CheckIn checkIn, PairHistory.Entry entry, Finding finding) {
        if (finding.reason().code() != SignalCode.S2 || entry.fast()
                || signals.countOfFact(checkIn.associationId(), SignalCode.S2, finding.fact(), SignalStatus.OPEN) > 0) {
            return finding;
        }
        long settled = signals.countOfFact(checkIn.associationId(), SignalCode.S2, finding.fact(), SignalStatus.CLOSED);
        return settled == 0 ? finding : new Finding(finding.reason(), finding.about(), finding.fact() + ":" + (settled + 1));
    }
}
