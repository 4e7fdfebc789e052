package fr.binome.platform;

import io.micronaut.core.annotation.Nullable;

/** A text in the database was sealed with another key, for something else, or was altered; it is not shown in part either. */
public final class UnreadableSecretException extends RuntimeException {

    UnreadableSecretException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
