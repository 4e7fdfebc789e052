package fr.binome.followup;

import fr.binome.Service;
import fr.binome.platform.token.TokenPurpose;
import fr.binome.platform.token.Tokens;
import java.time.Duration;

/** A question that waits for its answer, for tests of other rooms. */
public final class AskedCheckIn {

    private static final Duration LIFE = Duration.ofDays(400);

    private AskedCheckIn() {
    }

    /** The id of the first question to a young person of an association of its own; the clock is as before. */
    public static String ofMentee(Service service) {
        return ofMentee(service, new TestPairs(service));
    }

    /** The address of the page on which such a question is answered. */
    public static String addressOfMentee(Service service) {
        TestPairs pairs = new TestPairs(service);
        Tokens tokens = service.bean(Tokens.class);
        return "/check-in/" + tokens.sign(tokens.issue(pairs.team.id(), TokenPurpose.CHECK_IN, ofMentee(service, pairs), LIFE).id());
    }

    private static String ofMentee(Service service, TestPairs pairs) {
        String pair = pairs.active().id();
        pairs.live(8);
        service.resetClock();
        return service.bean(CheckInRepository.class).findByAssociationIdAndPairIdOrderBySentAt(pairs.team.id(), pair).stream()
                .filter(checkIn -> checkIn.side() == fr.binome.pairing.Side.MENTEE).findFirst().orElseThrow().id();
    }
}
