package fr.binome.pairing;

import fr.binome.account.Staff;
import fr.binome.web.NotFoundException;
import jakarta.inject.Singleton;

/** A pair for a member who may see it: of the member's branch, of none, or followed by the member. Thread-safe. */
@Singleton
public final class SeenPairs {

    private final PairPeopleReader reader;

    SeenPairs(PairPeopleReader reader) {
        this.reader = reader;
    }

    /** @throws NotFoundException if the association has no such pair, or the member does not see it */
    public Pair get(Staff staff, String pairId) {
        return reader.read(staff, pairId).pair();
    }
}
