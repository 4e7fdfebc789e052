package fr.binome.mail;

import fr.binome.platform.Ids;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names by which a mail of ours is known again when something about it comes back: its Message-ID, the thread of its
 * pair, and the tagged address that both bounces and replies go to. An id is a hundred random bits which only the mail's
 * reader knows. Immutable.
 */
@Singleton
final class MailAddresses {

    private static final String ID = "([0-9a-hjkmnp-tv-z]{" + Ids.LENGTH + "})";

    private final String domain;
    private final String mailbox;
    private final boolean tagged;
    private final Pattern messageId;
    private final Pattern tag;

    MailAddresses(SmtpSettings smtp, @Nullable ImapSettings imap) {
        this.domain = smtp.domain();
        this.mailbox = imap == null ? null : imap.address() == null ? smtp.from() : imap.address();
        this.tagged = imap != null && imap.tagged();
        this.messageId = Pattern.compile("<" + ID + "@" + Pattern.quote(domain.toLowerCase(Locale.ROOT)) + ">");
        this.tag = mailbox == null ? null : Pattern.compile(Pattern.quote(local().toLowerCase(Locale.ROOT)) + "\\+" + ID
                + Pattern.quote(host().toLowerCase(Locale.ROOT)));
    }

    String messageId(String mailId) {
        return "<" + mailId + "@" + domain + ">";
    }

    /** The letters about one pair to one person hang on this, which no mail bears itself. */
    String thread(String pairId, String recipientId) {
        return "<" + pairId + "." + recipientId + "@" + domain + ">";
    }

    /** Where bounces and replies of this mail arrive; empty when nobody reads a mailbox. */
    Optional<String> comingBack(String mailId) {
        if (mailbox == null) {
            return Optional.empty();
        }
        return Optional.of(tagged ? local() + "+" + mailId + host() : mailbox);
    }

    /** The mail that one of these headers' Message-IDs names; the last one, which is the nearest. */
    Optional<String> mailIn(String references) {
        Matcher found = messageId.matcher(references.toLowerCase(Locale.ROOT));
        String last = null;
        while (found.find()) {
            last = found.group(1);
        }
        return Optional.ofNullable(last);
    }

    /** The mail whose tag stands in one of these addresses. */
    Optional<String> taggedIn(String addresses) {
        if (tag == null) {
            return Optional.empty();
        }
        Matcher found = tag.matcher(addresses.toLowerCase(Locale.ROOT));
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** Whether this is our own address, with or without a tag. */
    boolean ours(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        return mailbox != null && lower.equals(mailbox.toLowerCase(Locale.ROOT)) || taggedIn(lower).isPresent();
    }

    private String local() {
        return mailbox.substring(0, mailbox.lastIndexOf('@'));
    }

    private String host() {
        return mailbox.substring(mailbox.lastIndexOf('@'));
    }
}
