package fr.binome.mail.demo;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;

/**
 * A caught mail, ready to show.
 *
 * @param id nine digits, the higher the newer
 * @param from who sends, as "Name &lt;address&gt;"
 * @param date when it was sent, null when it does not say
 * @param html the HTML part, as it was sent and not to be trusted; empty when there is none
 * @param text the text part; empty when there is none
 */
public record CaughtMail(String id, String subject, String from, String to, @Nullable Instant date, String html,
                         String text) {
}
