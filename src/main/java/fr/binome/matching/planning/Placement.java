package fr.binome.matching.planning;

import fr.binome.matching.candidates.Candidate;
import org.optaplanner.core.api.domain.lookup.PlanningId;

/**
 * One mentor and one slot (or messages) that one mentee may get, with its stored points. A class, because OptaPlanner
 * finds no planning id on a record.
 */
public final class Placement {

    private final int id;
    private final Candidate pair;
    private final MentorPlaces mentor;
    private final int slot;
    private final Worth worth;

    Placement(int id, Candidate pair, MentorPlaces mentor, int slot, Worth worth) {
        this.id = id;
        this.pair = pair;
        this.mentor = mentor;
        this.slot = slot;
        this.worth = worth;
    }

    @PlanningId
    public int getId() {
        return id;
    }

    Candidate pair() {
        return pair;
    }

    MentorPlaces mentor() {
        return mentor;
    }

    int slot() {
        return slot;
    }

    boolean holdsSlot() {
        return slot != SlotBook.NO_SLOT;
    }

    Worth worth() {
        return worth;
    }
}
