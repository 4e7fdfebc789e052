package fr.binome.pairing;

import fr.binome.platform.Clock;
import fr.binome.web.Messages;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Puts a call on the phone list for everybody who counts on a pair, or on its first meeting, that does not take place: nobody learns
 * that from silence, or from an empty room. Never a mail. Call within the transaction of what is told. Thread-safe.
 */
@Singleton
final class HardNews {

    private static final String ENDED = "pair-ended";
    private static final String ENDED_WITH_MEETING = "pair-ended-meeting";
    private static final String OBJECTED = "guardian-objects";
    private static final String NOT_AT_EASE = "not-at-ease";
    private static final String MEETING_HELD = "meeting-held";

    private final PairPeopleReader reader;
    private final FirstMeetingRepository meetings;
    private final PairLetters letters;
    private final Messages messages;
    private final Clock clock;

    HardNews(PairPeopleReader reader, FirstMeetingRepository meetings, PairLetters letters, Messages messages, Clock clock) {
        this.reader = reader;
        this.meetings = meetings;
        this.letters = letters;
        this.messages = messages;
        this.clock = clock;
    }

    /** The first meeting that the two have in their calendars; empty if there is none, or it is over. */
    Optional<FirstMeeting> ahead(Pair pair) {
        return meetings.findByAssociationIdAndPairId(pair.associationId(), pair.id())
                .filter(meeting -> !meeting.onDay().isBefore(clock.today(reader.around(pair).association().zone())));
    }

    /**
     * The pair has ended before its introduction.
     *
     * @param before the pair as it was
     * @param actor whoever ended it, and needs no call
     * @param meeting the one that both had in their calendars
     */
    void ended(Pair before, PairChange change, String actor, Optional<FirstMeeting> meeting) {
        PairPeople people = reader.around(before);
        PairStatus stood = before.heldFrom() == null ? before.status() : before.heldFrom();
        boolean mentorSaidYes = stood != PairStatus.PROPOSED;
        // Whoever has said so, or could not be reached by phone either, is not called.
        boolean menteeKnows = before.menteeAnswerBy() != null && change != PairChange.LAPSE && change != PairChange.MENTEE_DECLINES;
        if (change == PairChange.MENTOR_DECLINES) {
            // As before the yes: whoever said so is listened to, and needs not be told that it has ended.
            letters.call(people, Side.MENTOR, NOT_AT_EASE, NOT_AT_EASE);
        } else if (mentorSaidYes && !actor.equals("mentor")) {
            ended(people, Side.MENTOR, change == PairChange.GUARDIAN_OBJECTS ? OBJECTED : ENDED, meeting);
        }
        if (menteeKnows && !actor.equals("mentee")) {
            ended(people, Side.MENTEE, ENDED, meeting);
        }
    }

    private void ended(PairPeople people, Side side, String what, Optional<FirstMeeting> meeting) {
        letters.call(people, side, meeting.isPresent() ? ENDED_WITH_MEETING : what, ENDED + ":" + side, meeting.map(this::when).orElse(""));
    }

    /** The pair is on hold, and the first meeting of the two with it. */
    void held(Pair pair) {
        ahead(pair).ifPresent(meeting -> {
            PairPeople people = reader.around(pair);
            for (Side side : Side.values()) {
                letters.call(people, side, MEETING_HELD, MEETING_HELD + ":" + side + ":" + pair.version(), when(meeting));
            }
        });
    }

    /** In French, as the phone list's other words of the outbox. */
    private String when(FirstMeeting meeting) {
        return messages.text("fr", "meeting.when", Days.near("fr", meeting.onDay()), MeetingLetters.hour("fr", meeting));
    }
}
