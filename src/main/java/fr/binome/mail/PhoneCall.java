package fr.binome.mail;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.Map;

/**
 * A message that somebody is to say on the phone, because its recipient has no e-mail.
 *
 * @param number the phone number, null when it stands elsewhere (a helper's, a service's)
 * @param template what it is about
 * @param model what the mail would have said
 * @param since when it fell due
 */
public record PhoneCall(String id, RecipientKind recipientKind, String recipientId, String name, @Nullable String number,
                        String template, String language, Map<String, Object> model, Instant since) {
}
