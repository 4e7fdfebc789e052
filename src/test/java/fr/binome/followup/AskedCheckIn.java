package fr.binome.followup;

import fr.binome.Service;

/** A question that waits for its answer, for tests of other rooms. */
public final class AskedCheckIn {

    private AskedCheckIn() {
    }

    /** The id of the first question to a young person of an association of its own; the clock is as before. */
    public static String ofMentee(Service service) {
        TestPairs pairs = new TestPairs(service);
        String pair = pairs.active().id();
        pairs.live(8);
        service.resetClock();
        return service.bean(CheckInRepository.class).findByAssociationIdAndPairIdOrderBySentAt(pairs.team.id(), pair).stream()
                .filter(checkIn -> checkIn.side() == fr.binome.pairing.Side.MENTEE).findFirst().orElseThrow().id();
    }
}
