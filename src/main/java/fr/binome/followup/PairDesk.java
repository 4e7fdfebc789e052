package fr.binome.followup;

import fr.binome.account.Audit;
import fr.binome.account.Role;
import fr.binome.account.Staff;
import fr.binome.account.TeamMember;
import fr.binome.account.TeamMemberRepository;
import fr.binome.mail.Outbox;
import fr.binome.pairing.Pair;
import fr.binome.pairing.PairChanges;
import fr.binome.pairing.PairHandOver;
import fr.binome.pairing.Side;
import fr.binome.platform.Clock;
import fr.binome.platform.Ids;
import fr.binome.web.ConflictException;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/** Writes down what the team does about a pair. Thread-safe. */
@Singleton
class PairDesk {

    /** How long a pair may rest (requirement R18). */
    static final List<Integer> WEEKS = List.of(2, 3, 4, 6, 8);

    private final FollowedPairs followed;
    private final PairChanges changes;
    private final PairNoteRepository notes;
    private final CheckInRepository checkIns;
    private final SignalRepository signals;
    private final HandOvers handOvers;
    private final PairHandOver pairHandOver;
    private final TeamMemberRepository members;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    PairDesk(FollowedPairs followed, PairChanges changes, PairNoteRepository notes, CheckInRepository checkIns, SignalRepository signals,
             HandOvers handOvers, PairHandOver pairHandOver, TeamMemberRepository members, Outbox outbox, Audit audit, Clock clock) {
        this.followed = followed;
        this.changes = changes;
        this.notes = notes;
        this.checkIns = checkIns;
        this.signals = signals;
        this.handOvers = handOvers;
        this.pairHandOver = pairHandOver;
        this.members = members;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    Pair pair(Staff staff, String id) {
        return followed.get(staff, id);
    }

    /**
     * @param id made when the form was shown, so that a second sending adds nothing
     * @param side who was called and {@code outcome} what came of it; both null for a note
     */
    @Transactional
    void note(Staff staff, Pair pair, String id, @Nullable Side side, @Nullable CallOutcome outcome, String text) {
        checkIns.lockPair(pair.associationId(), pair.id());
        if (notes.countById(id) > 0) {
            return;
        }
        notes.save(new PairNote(id, pair.associationId(), pair.id(), side, outcome, text, staff.memberId(), clock.now()));
        audit.record(pair.associationId(), staff.memberId(), side == null ? "pair.noted" : "pair.called", "pair", pair.id(),
                outcome == null ? "" : outcome.name());
    }

    /** Both rest; nothing is asked meanwhile, and the pair goes on by itself when the weeks are over. */
    @Transactional
    void pause(Staff staff, Pair pair, int weeks) {
        changes.pause(pair, clock.today(staff.zone()).plusWeeks(weeks), staff.memberId(), "").orElseThrow(() -> changed(pair));
        checkIns.stop(pair.associationId(), pair.id());
        outbox.withdrawAbout(pair.associationId(), pair.id());
    }

    @Transactional
    void resume(Staff staff, Pair pair) {
        changes.resume(pair, staff.memberId(), "").orElseThrow(() -> changed(pair));
    }

    /** Gives the pair and its open signals to somebody else of the team; both sides learn who takes over. */
    @Transactional
    void handOver(Staff staff, Pair pair, String to) {
        TeamMember next = members.findByAssociationIdAndId(staff.associationId(), to)
                .filter(member -> member.active() && member.role() != Role.READ_ONLY && !member.id().equals(pair.coordinatorId()))
                .orElseThrow(() -> new ConflictException("/pairs/" + pair.id(), "followup.handOver.missing"));
        if (!pairHandOver.change(pair, next, staff.memberId())) {
            throw changed(pair);
        }
        signals.findByAssociationIdAndPairIdAndStatusOrderByRaisedAt(staff.associationId(), pair.id(), SignalStatus.OPEN).stream()
                .filter(signal -> signal.ownerId().equals(pair.coordinatorId()))
                .forEach(signal -> handOvers.one(signal, next.id(), staff.memberId()));
    }

    private static ConflictException changed(Pair pair) {
        return new ConflictException("/pairs/" + pair.id(), "followup.pair.changed");
    }
}
