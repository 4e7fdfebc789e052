package fr.binome.pairing;

import fr.binome.pairing.PairChanges.Filled;
import fr.binome.people.PairConditions;
import fr.binome.platform.Clock;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/** Takes the answers to proposals and sees to what follows from them, in one transaction. Thread-safe. */
@Singleton
class Answers {

    static final Duration MENTEE_TIME = Duration.ofDays(7);
    /** How long a mentor without time rests who names no date. */
    private static final int REST_MONTHS = 2;

    /** What became of an answer. */
    enum Outcome {
        TAKEN,
        /** The question was answered or taken back before; nothing has changed. */
        TOO_LATE,
        /** The safeguarding gate is closed: the yes waits, the coordinator calls. */
        HELD_BACK
    }

    private final PairPeopleReader reader;
    private final PairChanges changes;
    private final PairEnd end;
    private final PairLetters letters;
    private final PhoneCalls calls;
    private final SafeguardingGate gate;
    private final PairConditions conditions;
    private final MentorPlaces places;
    private final GuardianNotices notices;
    private final IntroductionWays ways;
    private final ContactCards cards;
    private final Clock clock;

    Answers(PairPeopleReader reader, PairChanges changes, PairEnd end, PairLetters letters, PhoneCalls calls,
            SafeguardingGate gate, PairConditions conditions, MentorPlaces places, GuardianNotices notices, IntroductionWays ways, ContactCards cards,
            Clock clock) {
        this.reader = reader;
        this.changes = changes;
        this.end = end;
        this.letters = letters;
        this.calls = calls;
        this.gate = gate;
        this.conditions = conditions;
        this.places = places;
        this.notices = notices;
        this.ways = ways;
        this.cards = cards;
        this.clock = clock;
    }

    @Transactional
    Outcome take(String associationId, String pairId, Answer answer) {
        PairPeople people = reader.read(associationId, pairId);
        Pair pair = people.pair();
        if (pair.asked() != answer.side()) {
            return Outcome.TOO_LATE;
        }
        LocalDate today = clock.today(people.association().zone());
        if (answer.yes() && (gate.hindrance(people.mentee(), people.mentor(), today).isPresent()
                || conditions.authorisedByMentor(people.mentee(), people.mentor(), today))) {
            changes.note(pair, answer.actor(), PairEvent.HELD_BACK, "");
            letters.call(people, answer.side(), "held-back", "held-back:" + answer.side() + ":" + today);
            return Outcome.HELD_BACK;
        }
        Filled filled = switch (answer.change()) {
            case MENTOR_ACCEPTS -> GuardianNotices.first(people, today) ? Filled.waitingForGuardians(notices.until(people, today))
                    : Filled.asking(clock.now().plus(MENTEE_TIME));
            default -> Filled.declined(answer.reason());
        };
        Optional<Pair> changed = changes.apply(pair, answer.change(), answer.actor(), answer.byPhone() ? PairEvent.BY_PHONE : "", filled);
        if (changed.isEmpty()) {
            return Outcome.TOO_LATE;
        }
        calls.done(pair);
        cards.allow(pair, answer.side().name(), answer.gives(), answer.actor());
        follow(people.with(changed.get()), answer, today);
        return Outcome.TAKEN;
    }

    private void follow(PairPeople people, Answer answer, LocalDate today) {
        switch (answer.change()) {
            case MENTOR_ACCEPTS -> {
                if (people.pair().asked() == Side.MENTEE) {
                    letters.ask(people);
                }
                notices.tell(people);
            }
            case MENTEE_ACCEPTS -> letters.introduce(people, ways.byContact(people));
            case MENTOR_DECLINES -> {
                if (answer.reason() == DeclineReason.NO_TIME) {
                    places.rest(people.pair().associationId(), people.mentor().id(),
                            answer.backOn() == null ? today.plusMonths(REST_MONTHS) : answer.backOn());
                }
                if (answer.reason() == DeclineReason.NOT_AT_EASE) {
                    letters.call(people, Side.MENTOR, "not-at-ease", "not-at-ease");
                }
                end.free(people.pair());
            }
            default -> {
                letters.call(people, Side.MENTOR, "mentee-declined", "mentee-declined");
                end.free(people.pair());
            }
        }
    }
}
