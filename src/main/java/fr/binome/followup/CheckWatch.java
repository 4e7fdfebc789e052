package fr.binome.followup;

import fr.binome.followup.catalogue.Reason;
import fr.binome.pairing.Side;
import fr.binome.people.BackgroundCheck;
import fr.binome.people.BackgroundCheckRepository;
import fr.binome.people.Matchability;
import fr.binome.people.vocabulary.RequiredCheck;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;

/**
 * Raises the mentors' checks that end within 30 days (S14) or have ended (S4) while the young person needs one. No mail
 * tells the pair: the coordinator does. Thread-safe.
 */
@Singleton
final class CheckWatch {

    private static final int AHEAD_DAYS = 30;
    private static final int ADULT = 18;

    private final WatchQueries queries;
    private final BackgroundCheckRepository checks;
    private final SignalDesk desk;
    private final Duos duos;

    CheckWatch(WatchQueries queries, BackgroundCheckRepository checks, SignalDesk desk, Duos duos) {
        this.queries = queries;
        this.checks = checks;
        this.desk = desk;
        this.duos = duos;
    }

    /** @return how many signals were raised */
    int watch(Instant now) {
        int raised = 0;
        LocalDate anywhere = LocalDate.ofInstant(now, ZoneOffset.UTC);
        for (PairKey key : queries.checksEnding(anywhere.minusYears(ADULT), anywhere.plusDays(AHEAD_DAYS))) {
            raised += Watching.attempt(key.pairId(), () -> look(duos.of(key.associationId(), key.pairId()), now));
        }
        return raised;
    }

    private boolean look(Duo duo, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, duo.association().zone());
        RequiredCheck required = Matchability.requiredCheck(duo.mentee(), today);
        List<BackgroundCheck> seen = checks.findByAssociationIdAndMentorId(duo.association().id(), duo.mentor().id());
        LocalDate last = seen.stream().map(BackgroundCheck::expiresOn).max(Comparator.naturalOrder()).orElse(null);
        String fact = ":" + duo.pair().id() + ":" + last;
        if (!Matchability.meets(seen, required, today)) {
            return desk.raise(duo, new Finding(Reason.CHECK_EXPIRED, Side.MENTOR, "check-expired" + fact), now).isPresent();
        }
        return !Matchability.meets(seen, required, today.plusDays(AHEAD_DAYS))
                && desk.raise(duo, new Finding(Reason.CHECK_ENDS, Side.MENTOR, "check-ends" + fact, last), now).isPresent();
    }
}
