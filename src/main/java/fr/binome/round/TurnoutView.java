package fr.binome.round;

import java.util.ArrayList;
import java.util.List;

/**
 * Who would take part in a round, and why others would not.
 *
 * @param notes one sentence for each reason
 */
record TurnoutView(String mentees, String places, List<String> notes, boolean empty) {

    static TurnoutView of(Participants participants, Wording wording) {
        List<String> notes = new ArrayList<>();
        for (Absence why : Absence.values()) {
            add(notes, "round.absent." + why, participants.absent(why), wording);
        }
        add(notes, "round.draft.withoutCheck", participants.mentorsWithoutCheck(), wording);
        return new TurnoutView(wording.count("round.draft.mentees", participants.menteesInRound()),
                wording.text("round.draft.places", wording.count("round.draft.mentors", participants.mentorsWithPlace()),
                        wording.count("round.draft.free", participants.freePlaces())), notes, participants.isEmpty());
    }

    private static void add(List<String> notes, String key, int count, Wording wording) {
        if (count > 0) {
            notes.add(wording.count(key, count));
        }
    }
}
