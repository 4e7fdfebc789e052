package fr.binome.followup;

import fr.binome.followup.catalogue.Reason;
import fr.binome.pairing.Side;
import fr.binome.people.Ages;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Raises S18 for a pair whose young person is not authorised any more, because a parent has changed their mind. Thread-safe. */
@Singleton
final class AuthorisationWatch {

    private final WatchQueries queries;
    private final SignalDesk desk;
    private final Duos duos;

    AuthorisationWatch(WatchQueries queries, SignalDesk desk, Duos duos) {
        this.queries = queries;
        this.desk = desk;
        this.duos = duos;
    }

    /** @return how many signals were raised */
    int watch(Instant now) {
        int raised = 0;
        for (PairMoment found : queries.withdrawn(LocalDate.ofInstant(now, ZoneOffset.UTC).minusYears(Ages.ADULT))) {
            Finding finding = new Finding(Reason.WITHDRAWN, Side.MENTEE, "withdrawn:" + found.pairId() + ":"
                    + found.at().getEpochSecond());
            raised += Watching.attempt(found.pairId(), () ->
                    desk.raise(duos.of(found.associationId(), found.pairId()), finding, now).isPresent());
        }
        return raised;
    }
}
