package fr.binome.pairing;

import fr.binome.account.Audit;
import fr.binome.mail.Outbox;
import fr.binome.people.MenteeRepository;
import fr.binome.people.MenteeStatus;
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
 * of two people who do the same at once one changes the pair and the other learns that it has changed.
 *
 * <p>Everywhere {@code actor} is a member's id, {@code mentor}, {@code mentee}, {@code guardian} or {@code system}; {@code note}
 * is up to 500 characters for the pair's timeline and may be empty; and the answer is the pair as it is now, or empty if it
 * does not know the change (any more), and then nothing has happened. Thread-safe.
 */
@Singleton
public class PairChanges {

    /** Columns that a change fills beside the status; null leaves a column as it is, but a pause's end, which goes with the pause. */
    record Filled(@Nullable DeclineReason declineReason, @Nullable Instant menteeAnswerBy, @Nullable LocalDate introducedOn,
                  @Nullable LocalDate pausedUntil, @Nullable Instant guardianUntil) {
        static final Filled NOTHING = new Filled(null, null, null, null, null);

        static Filled asking(Instant menteeAnswerBy) {
            return new Filled(null, menteeAnswerBy, null, null, null);
        }

        static Filled waitingForGuardians(@Nullable Instant until) {
            return new Filled(null, null, null, null, until);
        }

        static Filled declined(@Nullable DeclineReason reason) {
            return new Filled(reason, null, null, null, null);
        }

        static Filled introduced(LocalDate on) {
            return new Filled(null, null, on, null, null);
        }

        static Filled paused(LocalDate until) {
            return new Filled(null, null, null, until, null);
        }
    }

    private final PairRepository pairs;
    private final PairEventRepository events;
    private final MenteeRepository mentees;
    private final MentorPlaces places;
    private final FirstMeetingRepository firstMeetings;
    private final HardNews news;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    PairChanges(PairRepository pairs, PairEventRepository events, MenteeRepository mentees, MentorPlaces places,
                FirstMeetingRepository firstMeetings, HardNews news, Outbox outbox, Audit audit, Clock clock) {
        this.pairs = pairs;
        this.events = events;
        this.mentees = mentees;
        this.places = places;
        this.firstMeetings = firstMeetings;
        this.news = news;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Lets an active pair rest until a day, two to eight weeks away as the caller has checked. */
    @Transactional
    public Optional<Pair> pause(Pair pair, LocalDate until, String actor, String note) {
        return apply(pair, PairChange.PAUSE, actor, note, Filled.paused(until));
    }

    /** Ends a pause. */
    @Transactional
    public Optional<Pair> resume(Pair pair, String actor, String note) {
        return apply(pair, PairChange.RESUME, actor, note);
    }

    /**
     * Stops everything of a living pair, a mere proposal included, until a person releases it: wherever it stands at this
     * moment, because an answer that came in between must not undo what protects somebody. A pair that is on hold already stays
     * so; the second reason is noted.
     */
    @Transactional
    public Optional<Pair> hold(Pair pair, String actor, String note) {
        Optional<Pair> now = pairs.lock(pair.associationId(), pair.id());
        if (now.filter(each -> each.status() == PairStatus.ON_HOLD).isPresent()) {
            note(now.get(), actor, PairChange.HOLD.name(), note);
            return now;
        }
        Optional<Pair> held = now.flatMap(each -> apply(each, PairChange.HOLD, actor, note));
        held.ifPresent(news::held);
        return held;
    }

    /** Lets a held pair go on where it was; whoever was to answer has the whole time again. */
    @Transactional
    public Optional<Pair> release(Pair pair, String actor, String note) {
        Optional<Pair> released = apply(pair, PairChange.RELEASE, actor, note);
        released.filter(now -> now.asked() != null).ifPresent(now -> {
            Instant instant = clock.now();
            pairs.timeAgain(now.associationId(), now.id(), instant.plus(PublishedPairs.MENTOR_TIME), instant.plus(Answers.MENTEE_TIME));
        });
        return released.flatMap(now -> pairs.findByAssociationIdAndId(now.associationId(), now.id()));
    }

    /** Begins the end of an introduced pair. */
    @Transactional
    public Optional<Pair> startClosing(Pair pair, String actor, String note) {
        return apply(pair, PairChange.START_CLOSING, actor, note);
    }

    /**
     * Ends a pair whose closing has begun: the mentor's place is free, and the young person waits again since the old date or
     * leaves.
     */
    @Transactional
    public Optional<Pair> close(Pair pair, boolean waitsAgain, String actor, String note) {
        Optional<Pair> closed = apply(pair, PairChange.CLOSE, actor, note);
        closed.ifPresent(ended -> {
            places.settle(ended.associationId(), ended.mentorId());
            mentees.move(ended.associationId(), ended.menteeId(), MenteeStatus.PAIRED,
                    waitsAgain ? MenteeStatus.WAITING : MenteeStatus.LEFT);
        });
        return closed;
    }

    /** Makes a change that fills nothing beside the status. */
    @Transactional
    public Optional<Pair> apply(Pair pair, PairChange change, String actor, String note) {
        return apply(pair, change, actor, note, Filled.NOTHING);
    }

    @Transactional
    Optional<Pair> apply(Pair pair, PairChange change, String actor, String note, Filled filled) {
        Optional<PairStatus> next = PairLife.after(pair.status(), pair.heldFrom(), change);
        if (next.isEmpty()) {
            return Optional.empty();
        }
        PairStatus to = next.get();
        int moved = pairs.move(pair.associationId(), pair.id(), pair.status(), to, to.living() ? pair.menteeId() : null,
                to == PairStatus.ON_HOLD ? pair.status() : null, pausedUntil(pair, to, filled), clock.now(), filled.declineReason(),
                filled.menteeAnswerBy(), filled.introducedOn(), filled.guardianUntil());
        if (moved == 0) {
            return Optional.empty();
        }
        if (to == PairStatus.ON_HOLD || !to.living() && pair.beforeIntroduction()) {
            outbox.withdrawAbout(pair.associationId(), pair.id());
        }
        if (!to.living()) {
            firstMeetings.forget(pair.associationId(), pair.id());
        }
        write(pair, actor, change.name(), pair.status(), to, note);
        return pairs.findByAssociationIdAndId(pair.associationId(), pair.id());
    }

    /** A held pause keeps its end, for when it is released. */
    @Nullable
    private static LocalDate pausedUntil(Pair pair, PairStatus to, Filled filled) {
        boolean resting = to == PairStatus.PAUSED || to == PairStatus.ON_HOLD;
        return filled.pausedUntil() != null ? filled.pausedUntil() : resting ? pair.pausedUntil() : null;
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
