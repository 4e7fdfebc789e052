package fr.binome.matching.planning;

import fr.binome.matching.candidates.Candidate;
import org.optaplanner.core.api.domain.lookup.PlanningId;

/**
 * One mentor and one slot (or messages) that one mentee may get. The way follows from the two, and the venue is a
 * variable of its own: with it in here a mentee of a big town would have thousands of placements instead of some two
 * hundred. A class, because OptaPlanner finds no planning id on a record.
 */
public final class Placement {

    private final int id;
    private final Choice choice;
    private final int slot;

    Placement(int id, Choice choice, int slot) {
        this.id = id;
        this.choice = choice;
        this.slot = slot;
    }

    @PlanningId
    public int getId() {
        return id;
    }

    Choice choice() {
        return choice;
    }

    Candidate pair() {
        return choice.pair();
    }

    MentorPlaces mentor() {
        return choice.mentor();
    }

    int slot() {
        return slot;
    }

    boolean holdsSlot() {
        return slot != SlotBook.NO_SLOT;
    }

    /** Whether the two need a place to meet and the round proposes some. */
    boolean needsVenue() {
        return choice.inPerson() && holdsSlot();
    }

    Worth worth() {
        return choice.worth();
    }
}
