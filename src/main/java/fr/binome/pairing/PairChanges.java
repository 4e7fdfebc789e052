package fr.binome.pairing;

import fr.binome.account.Audit;
import fr.binome.platform.Clock;
import fr.binome.platform.Ids;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * The only way in which a pair changes: compare and set, with its event and its audit entry in the same transaction, so that
 * of two people who do the same at once one changes the pair and the other learns that it has changed. Thread-safe.
 */
@Singleton
public class PairChanges {

    /** Columns that a change fills beside the status; null leaves a column as it is. */
    record Filled(@Nullable DeclineReason declineReason, @Nullable Instant menteeAnswerBy, @Nullable LocalDate introducedOn) {
        static final Filled NOTHING = new Filled(null, null, null);
    }

    private final PairRepository pairs;
    private final PairEventRepository events;
    private final Audit audit;
    private final Clock clock;

    PairChanges(PairRepository pairs, PairEventRepository events, Audit audit, Clock clock) {
        this.pairs = pairs;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Makes a pair that is active or later pause, go on, stop or close.
     *
     * @param actor a member's id, or {@code mentor}, {@code mentee}, {@code system}
     * @param note up to 500 characters for the pair's timeline, may be empty
     * @return the pair as it is now; empty if it does not know this change (any more), and then nothing has happened
     */
    @Transactional
    public Optional<Pair> apply(Pair pair, PairChange change, String actor, String note) {
        return apply(pair, change, actor, note, Filled.NOTHING);
    }

    @Transactional
    Optional<Pair> apply(Pair pair, PairChange change, String actor, String note, Filled filled) {
        Optional<PairStatus> next = PairLife.after(pair.status(), change);
        if (next.isEmpty()) {
            return Optional.empty();
        }
        PairStatus to = next.get();
        int moved = pairs.move(pair.associationId(), pair.id(), pair.status(), to, to.living() ? pair.menteeId() : null,
                clock.now(), filled.declineReason(), filled.menteeAnswerBy(), filled.introducedOn());
        if (moved == 0) {
            return Optional.empty();
        }
        write(pair, actor, change.name(), pair.status(), to, note);
        return pairs.findByAssociationIdAndId(pair.associationId(), pair.id());
    }

    /** Notes something that leaves the status as it is. */
    @Transactional
    void note(Pair pair, String actor, String event, String note) {
        write(pair, actor, event, pair.status(), pair.status(), note);
    }

    @Transactional
    Pair begin(Pair pair, String actor) {
        Pair saved = pairs.save(pair);
        write(saved, actor, PairEvent.PROPOSE, null, saved.status(), "");
        return saved;
    }

    private void write(Pair pair, String actor, String event, PairStatus from, PairStatus to, String note) {
        events.save(new PairEvent(Ids.next(), pair.associationId(), pair.id(), clock.now(), actor, event, from, to,
                note.length() > 500 ? note.substring(0, 500) : note));
        audit.record(pair.associationId(), actor, "pair." + event.toLowerCase(Locale.ROOT).replace('_', '-'), "PAIR", pair.id(),
                (from == null ? "" : from + " ") + "→ " + to);
    }
}
