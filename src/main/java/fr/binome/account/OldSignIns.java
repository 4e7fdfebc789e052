package fr.binome.account;

import fr.binome.platform.token.TokenPurpose;
import fr.binome.platform.token.Tokens;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.IntSupplier;

/**
 * Forgets what signing in leaves behind: links and codes thirty days after they have expired, sessions and unanswered requests
 * a day after. Each portion is a transaction of its own, so that nobody who signs in meanwhile waits. Thread-safe.
 */
@Singleton
class OldSignIns {

    static final int PORTION = 500;
    private static final Duration LINKS_KEPT = Duration.ofDays(30);

    private final Tokens tokens;
    private final SignInRepository signIns;
    private final SignInRequestRepository requests;
    private final SessionRepository sessions;

    OldSignIns(Tokens tokens, SignInRepository signIns, SignInRequestRepository requests, SessionRepository sessions) {
        this.tokens = tokens;
        this.signIns = signIns;
        this.requests = requests;
        this.sessions = sessions;
    }

    /** Returns how many rows went, a link and its code counted as one. */
    int remove(Instant now) {
        return all(() -> links(now.minus(LINKS_KEPT))) + all(() -> sessions.removeBefore(now.minus(Sessions.KEPT), PORTION))
                + all(() -> requests.removeBefore(now.minus(Sessions.KEPT), PORTION));
    }

    @Transactional
    int links(Instant before) {
        List<String> over = tokens.removeOver(TokenPurpose.SIGN_IN, before, PORTION);
        if (!over.isEmpty()) {
            signIns.remove(over);
        }
        return over.size();
    }

    private static int all(IntSupplier portion) {
        int removed = 0;
        int last = PORTION;
        while (last == PORTION) {
            last = portion.getAsInt();
            removed += last;
        }
        return removed;
    }
}
