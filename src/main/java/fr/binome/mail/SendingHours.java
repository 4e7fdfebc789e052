package fr.binome.mail;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Tells from when a letter may leave: programme mail in its reader's waking hours, everything else at once. */
@Singleton
final class SendingHours {

    private final boolean quietHours;

    /** @param quietHours off in the demo, whose people are made up and whose visitor has come at night */
    SendingHours(@Property(name = "binome.quiet-hours", defaultValue = "true") boolean quietHours) {
        this.quietHours = quietHours;
    }

    Instant from(Instant wanted, LetterKind kind, Reader reader) {
        return quietHours && kind == LetterKind.PROGRAMME ? QuietHours.next(wanted, reader) : wanted;
    }
}
