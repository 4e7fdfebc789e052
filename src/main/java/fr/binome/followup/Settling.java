package fr.binome.followup;

import fr.binome.mail.Outbox;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Takes lines off the page of the day and off the phone list that nobody needs to look at any more. Thread-safe. */
@Singleton
class Settling {

    private final Settlements settlements;
    private final CheckInRepository checkIns;
    private final Reassurance reassurance;
    private final Outbox outbox;

    Settling(Settlements settlements, CheckInRepository checkIns, Reassurance reassurance, Outbox outbox) {
        this.settlements = settlements;
        this.checkIns = checkIns;
        this.reassurance = reassurance;
        this.outbox = outbox;
    }

    void settle(Instant now) {
        Stream.of(settlements.ofPairs(), settlements.ofChecks(), settlements.ofErasures()).flatMap(List::stream)
                .forEach(signal -> Watching.attempt(signal.id(), () -> settle(signal, now)));
        checkIns.callsOver(now).forEach(over -> Watching.attempt(over.id(), () ->
                outbox.withdrawCalls(over.associationId(), over.letterKeys()) > 0));
    }

    @Transactional
    boolean settle(Signal signal, Instant now) {
        reassurance.gone(signal, now);
        return true;
    }
}
