package fr.binome.pairing;

import fr.binome.people.PersonEvents;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** What somebody's rest, leaving or lost authorisation means for their pairs. Thread-safe. */
@Singleton
class PairsOfPeople implements PersonEvents {

    private final PairRepository pairs;
    private final PairChanges changes;
    private final Cancellations cancellations;
    private final MentorPlaces places;

    PairsOfPeople(PairRepository pairs, PairChanges changes, Cancellations cancellations, MentorPlaces places) {
        this.pairs = pairs;
        this.changes = changes;
        this.cancellations = cancellations;
        this.places = places;
    }

    /** Told at every look while it lasts: what stands still already is not noted again. */
    @Override
    @Transactional
    public void lost(String associationId, String menteeId, String actor) {
        living(associationId, "MENTEE", menteeId).stream().filter(pair -> pair.status() != PairStatus.ON_HOLD)
                .forEach(pair -> changes.hold(pair, actor, ""));
    }

    @Override
    @Transactional
    public void paused(String associationId, String kind, String id, LocalDate until, String actor) {
        living(associationId, kind, id).stream().filter(pair -> pair.status() == PairStatus.ACTIVE)
                .forEach(pair -> changes.pause(pair, until, actor, ""));
    }

    @Override
    @Transactional
    public void returned(String associationId, String kind, String id, LocalDate today, String actor) {
        living(associationId, kind, id).stream().filter(pair -> pair.status() == PairStatus.PAUSED)
                .forEach(pair -> changes.resume(pair, actor, ""));
        if (kind.equals("MENTOR")) {
            places.wake(today);
        }
    }

    /** Before the introduction the pair ends; after it the coordinator prepares an end that both can understand. */
    @Override
    @Transactional
    public void leaving(String associationId, String kind, String id, String actor) {
        for (Pair pair : living(associationId, kind, id)) {
            if (pair.beforeIntroduction()) {
                cancellations.withdraw(pair, actor, "");
            } else {
                changes.startClosing(pair, actor, "");
            }
        }
    }

    private List<Pair> living(String associationId, String kind, String id) {
        List<Pair> all = kind.equals("MENTOR") ? pairs.findByAssociationIdAndMentorIdOrderByCreatedAt(associationId, id)
                : pairs.findByAssociationIdAndMenteeIdOrderByCreatedAt(associationId, id);
        return all.stream().filter(pair -> pair.status().living()).toList();
    }
}
