package fr.binome.mail;

import io.micronaut.core.annotation.Nullable;

/**
 * A message of our mailbox as far as we need it.
 *
 * @param key a hash of its Message-ID, or of the whole where it has none; the same whenever it is read
 * @param from the address of who wrote it, in lower case; empty when unreadable
 * @param addressees every header that may hold our tagged address
 * @param references the Message-IDs that it answers, the nearest last
 * @param automatic whether a machine wrote it (RFC 3834)
 * @param report what a server says about a mail of ours; null when it says nothing
 * @param files attachments, which are not kept
 * @param fault why it could not be read; empty when it could
 */
record ReceivedMail(String key, String from, String subject, String addressees, String references, boolean automatic,
                    @Nullable DeliveryReport report, QuotedText text, int files, String fault) {
}
