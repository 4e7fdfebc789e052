package fr.binome.mail;

/**
 * A mail as its reader sees it.
 *
 * @param language of the texts, which is French when the template lacks the one asked for
 * @param preview the line that mailboxes show after the subject
 * @param senderName the association's
 * @param replyTo the association's address, read by people
 */
public record RenderedMail(String language, String subject, String preview, String html, String text, String senderName,
                           String replyTo) {
}
