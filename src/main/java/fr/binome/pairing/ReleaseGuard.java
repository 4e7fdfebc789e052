package fr.binome.pairing;

import java.util.Optional;

/** Somebody who knows a reason why a held pair must not go on yet, such as an open safety case. Implementations are beans, thread-safe. */
public interface ReleaseGuard {

    /** The message key of the reason; empty if there is none. Called within the transaction of the release. */
    Optional<String> hindrance(Pair pair);
}
