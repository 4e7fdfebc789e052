package fr.binome.followup;

import fr.binome.pairing.Side;
import fr.binome.web.NotFoundException;
import java.util.Map;

/**
 * Whom letters about some pairs go to and who signs them, read at once and used within seconds. Immutable.
 *
 * @param duos by the pair's id; without those whose people are gone
 * @param mentees who is asked on the young person's side, by the pair's id
 * @param teams by the association's id
 */
record Readership(Map<String, Duo> duos, Map<String, Audience> mentees, Map<String, TeamToday> teams) {

    /** @throws NotFoundException if the people of the pair are gone */
    Duo duo(String pairId) {
        Duo duo = duos.get(pairId);
        if (duo == null) {
            throw new NotFoundException();
        }
        return duo;
    }

    Audience audience(Duo duo, Side side) {
        return side == Side.MENTOR ? Audience.of(duo.mentor()) : mentees.get(duo.pair().id());
    }

    Responsible responsible(Duo duo) {
        return teams.get(duo.association().id()).of(duo);
    }
}
