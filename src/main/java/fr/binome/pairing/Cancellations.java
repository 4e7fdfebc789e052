package fr.binome.pairing;

import fr.binome.account.Staff;
import fr.binome.pairing.PairChanges.Filled;
import fr.binome.platform.Clock;
import fr.binome.platform.token.TokenPurpose;
import fr.binome.platform.token.Tokens;
import fr.binome.web.ConflictException;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Ends a pair before its introduction on a member's word: nobody could be reached, somebody steps back, or staff think better. Thread-safe. */
@Singleton
public class Cancellations {

    private final PairPeopleReader reader;
    private final PairChanges changes;
    private final PairEnd end;
    private final PhoneCalls calls;
    private final HardNews news;
    private final Tokens tokens;
    private final Clock clock;

    Cancellations(PairPeopleReader reader, PairChanges changes, PairEnd end, PhoneCalls calls, HardNews news, Tokens tokens,
                  Clock clock) {
        this.reader = reader;
        this.changes = changes;
        this.end = end;
        this.calls = calls;
        this.news = news;
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * The ends that staff may choose now, by name of their change. A young person's no after the yes, a mentor who is not at ease after
     * theirs, and a guardian's no are told apart from any other stepping back: these two are never proposed to each other again.
     */
    static List<String> choices(PairPeople people, LocalDate today) {
        Pair pair = people.pair();
        return Stream.of(PairChange.LAPSE, PairChange.MENTEE_DECLINES, PairChange.MENTOR_DECLINES, PairChange.GUARDIAN_OBJECTS, PairChange.WITHDRAW, PairChange.CANCEL)
                .filter(change -> change != PairChange.GUARDIAN_OBJECTS || people.mentee().minorOn(today))
                .filter(change -> change != PairChange.MENTOR_DECLINES || pair.asked() != Side.MENTOR)
                .filter(change -> change != PairChange.MENTEE_DECLINES || pair.asked() == null && !pair.guardiansFirst())
                .filter(change -> PairLife.after(pair.status(), pair.heldFrom(), change).isPresent()).map(Enum::name).toList();
    }

    /**
     * Ends the pair if the form is right; otherwise nothing has changed and {@code errors} says why.
     *
     * @throws ConflictException if the pair has been introduced or has ended already
     */
    @Transactional
    void end(Staff staff, String pairId, FormData data, FieldErrors errors) {
        PairPeople people = reader.read(staff, pairId);
        Pair pair = people.pair();
        if (!pair.beforeIntroduction()) {
            throw Introductions.changed(pair);
        }
        if (!choices(people, clock.today(staff.zone())).contains(data.first("why"))) {
            errors.add("why", "pair.form.why.missing");
        }
        if (data.first("note").length() > 500) {
            errors.add("note", "pair.form.note.long");
        }
        if (!errors.isEmpty()) {
            return;
        }
        end(pair, PairChange.valueOf(data.first("why")), staff.memberId(), data.first("note"))
                .orElseThrow(() -> Introductions.changed(pair));
    }

    /**
     * Ends a pair before its introduction because one of the two steps back. Arguments and answer as in {@link PairChanges}.
     */
    @Transactional
    public Optional<Pair> withdraw(Pair pair, String actor, String note) {
        return end(pair, PairChange.WITHDRAW, actor, note);
    }

    /** Ends it on a guardian's word; these two are never proposed to each other again. */
    @Transactional
    Optional<Pair> object(Pair pair, String actor) {
        return end(pair, PairChange.GUARDIAN_OBJECTS, actor, "");
    }

    private Optional<Pair> end(Pair pair, PairChange change, String actor, String note) {
        Optional<FirstMeeting> meeting = news.ahead(pair);
        Optional<Pair> ended = changes.apply(pair, change, actor, note,
                change == PairChange.MENTOR_DECLINES ? Filled.declined(DeclineReason.NOT_AT_EASE) : Filled.NOTHING);
        ended.ifPresent(pairNow -> {
            tokens.expire(pair.associationId(), TokenPurpose.MENTOR_PROPOSAL, pair.id());
            tokens.expire(pair.associationId(), TokenPurpose.MENTEE_PROPOSAL, pair.id());
            calls.done(pair);
            news.ended(pair, change, actor, meeting);
            end.free(pair);
        });
        return ended;
    }
}
