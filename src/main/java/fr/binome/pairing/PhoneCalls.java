package fr.binome.pairing;

import fr.binome.mail.Outbox;
import fr.binome.mail.PhoneCall;
import jakarta.inject.Singleton;
import java.util.Set;

/** Takes the calls about a pair off the phone list once it has moved on. Thread-safe. */
@Singleton
final class PhoneCalls {

    /** What the calls are about that make no sense once the pair has moved on; others stay until somebody has called. */
    static final Set<String> PASSING = Set.of("proposal-mentor", "proposal-mentee", "held-back", "introduction",
            PairLetters.GUARDIAN_NOTICE);

    private final Outbox outbox;

    PhoneCalls(Outbox outbox) {
        this.outbox = outbox;
    }

    void done(Pair pair) {
        for (PhoneCall call : outbox.phoneList(pair.associationId())) {
            if (PASSING.contains(call.template()) && pair.id().equals(call.model().get("pair"))) {
                outbox.markCalled(pair.associationId(), call.id());
            }
        }
    }
}
