package fr.binome.followup;

import fr.binome.account.Staff;
import fr.binome.pairing.Pair;
import fr.binome.pairing.SeenPairs;
import fr.binome.web.ForbiddenException;
import jakarta.inject.Singleton;

/** A pair for a member who may act on it: the member sees it and is not one of the two. Thread-safe. */
@Singleton
final class FollowedPairs {

    private final SeenPairs seen;
    private final Duos duos;
    private final OwnPairs ownPairs;

    FollowedPairs(SeenPairs seen, Duos duos, OwnPairs ownPairs) {
        this.seen = seen;
        this.duos = duos;
        this.ownPairs = ownPairs;
    }

    /**
     * @throws fr.binome.web.NotFoundException if the association has no such pair, or the member does not see it
     * @throws ForbiddenException if the member is one of the two
     */
    Pair get(Staff staff, String pairId) {
        Pair pair = seen.get(staff, pairId);
        if (ownPairs.isOf(staff, Concern.of(duos.of(pair)))) {
            throw new ForbiddenException("followup.call.ownPair");
        }
        return pair;
    }
}
