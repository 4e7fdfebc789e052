package fr.binome.mail;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;

/**
 * A mail that will not be tried again: somebody has to find another way to its recipient.
 *
 * @param attempts failures of its own before it was given up
 * @param reason the mail server's answer or the template's fault, without addresses
 * @param at when the last attempt failed
 */
public record MailFailure(String id, RecipientKind recipientKind, String recipientId, String name, String template,
                          int attempts, @Nullable String reason, Instant at) {
}
