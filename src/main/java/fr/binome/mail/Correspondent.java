package fr.binome.mail;

import io.micronaut.core.annotation.Nullable;

/**
 * Who a mail went to or came from.
 *
 * @param id of the row that {@code kind} names
 * @param name as the letter had it
 * @param pairId what the letter was about; null when it was about no pair
 */
public record Correspondent(String associationId, RecipientKind kind, String id, String name, @Nullable String pairId) {
}
