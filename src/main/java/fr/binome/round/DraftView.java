package fr.binome.round;

import java.util.ArrayList;
import java.util.List;

/**
 * What a round would work with if it were started now.
 *
 * @param failure reference of the run that failed; empty if none has
 */
record DraftView(String id, String name, State state, String starts, String mentees, String places, List<String> notes, boolean startable,
                 boolean empty, String failure, String failureDetail, boolean archived) {

    static DraftView of(Round round, Participants participants, boolean canDecide, Wording wording) {
        int mentees = participants.menteesInRound();
        int places = participants.freePlaces();
        List<String> notes = new ArrayList<>();
        if (participants.incomplete() > 0) {
            notes.add(wording.count("round.draft.incomplete", participants.incomplete()));
        }
        if (participants.mentorsWithoutCheck() > 0) {
            notes.add(wording.count("round.draft.withoutCheck", participants.mentorsWithoutCheck()));
        }
        boolean empty = mentees == 0 || places == 0;
        return new DraftView(round.id(), round.name(), State.of(round.status()), wording.date(round.startDate()),
                wording.count("round.draft.mentees", mentees), wording.text("round.draft.places",
                        wording.count("round.draft.mentors", participants.mentors().size()), wording.count("round.draft.free", places)),
                notes, canDecide && !empty && round.status().startable(), empty,
                round.failure() == null ? "" : round.failure(), round.failureDetail(), round.status() == RoundStatus.ARCHIVED);
    }
}
