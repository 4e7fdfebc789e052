package fr.binome.followup;

import fr.binome.followup.catalogue.Reason;
import fr.binome.pairing.Pair;
import fr.binome.pairing.PairRepository;
import fr.binome.pairing.Side;
import fr.binome.people.PersonEvents;
import fr.binome.platform.Clock;
import jakarta.inject.Singleton;
import java.util.List;

/** Tells who follows an introduced pair that one of the two has said, on the own page, to stop. Thread-safe. */
@Singleton
class Leavings implements PersonEvents {

    private static final String MENTOR = "MENTOR";

    private final PairRepository pairs;
    private final Duos duos;
    private final SignalDesk desk;
    private final Clock clock;

    Leavings(PairRepository pairs, Duos duos, SignalDesk desk, Clock clock) {
        this.pairs = pairs;
        this.duos = duos;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public void leaving(String associationId, String kind, String id, String actor) {
        boolean mentor = kind.equals(MENTOR);
        List<Pair> all = mentor ? pairs.findByAssociationIdAndMentorIdOrderByCreatedAt(associationId, id)
                : pairs.findByAssociationIdAndMenteeIdOrderByCreatedAt(associationId, id);
        for (Pair pair : all) {
            if (pair.status().living() && pair.introducedOn() != null) {
                desk.raise(duos.of(pair), new Finding(mentor ? Reason.MENTOR_LEAVES : Reason.MENTEE_LEAVES, mentor ? Side.MENTOR : Side.MENTEE,
                        "leaves:" + pair.id() + ":" + kind), clock.now());
            }
        }
    }
}
