package fr.binome.followup;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks once more after three days, and never again. Thread-safe. */
@Singleton
final class CheckInReminders {

    private static final Logger LOG = LoggerFactory.getLogger(CheckInReminders.class);
    static final Duration PATIENCE = Duration.ofDays(3);
    private static final int READ_AT_ONCE = 200;

    private final CheckInRepository checkIns;
    private final Duos duos;
    private final CheckInInvitations invitations;

    CheckInReminders(CheckInRepository checkIns, Duos duos, CheckInInvitations invitations) {
        this.checkIns = checkIns;
        this.duos = duos;
        this.invitations = invitations;
    }

    /** @return how many check-ins somebody was reminded of */
    int remind(Instant now) {
        Map<String, List<CheckIn>> byLetter = new LinkedHashMap<>();
        checkIns.toRemind(now).forEach(open ->
                byLetter.computeIfAbsent(open.letterKey(), letter -> new ArrayList<>()).add(open));
        List<List<CheckIn>> letters = List.copyOf(byLetter.values());
        int reminded = 0;
        for (int from = 0; from < letters.size(); from += READ_AT_ONCE) {
            reminded += remindSome(letters.subList(from, Math.min(from + READ_AT_ONCE, letters.size())), now);
        }
        return reminded;
    }

    /** Their people are read at once, and used within seconds. */
    private int remindSome(List<List<CheckIn>> letters, Instant now) {
        Map<String, Duo> people = duos.read(letters.stream().flatMap(List::stream)
                .map(open -> new PairKey(open.pairId(), open.associationId())).toList());
        int reminded = 0;
        for (List<CheckIn> open : letters) {
            try {
                reminded += invitations.remind(open, people, now);
            } catch (RuntimeException e) {
                LOG.error("The reminder of letter ({}) could not be posted.", open.get(0).letterKey(), e);
            }
        }
        return reminded;
    }
}
