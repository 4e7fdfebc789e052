package fr.binome.followup;

import fr.binome.account.Association;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what letters about many pairs need, in eight queries an association. Thread-safe. */
@Singleton
final class Readerships {

    private final Duos duos;
    private final Audiences audiences;
    private final Team team;

    Readerships(Duos duos, Audiences audiences, Team team) {
        this.duos = duos;
        this.audiences = audiences;
        this.team = team;
    }

    Readership of(Collection<PairKey> pairs, Instant now) {
        return with(duos.read(pairs), now);
    }

    private Readership with(Map<String, Duo> known, Instant now) {
        Map<String, TeamToday> teams = known.values().stream().map(Duo::association).collect(Collectors.toMap(
                Association::id, Function.identity(), (one, same) -> one)).values().stream().collect(Collectors.toMap(Association::id, team::today));
        return new Readership(known, audiences.ofMentees(known.values(), now), teams);
    }
}
