package fr.binome.mail;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import java.util.Locale;

/** Header lines of a message that may lack them or have them broken. */
final class Headers {

    private Headers() {
    }

    /** All lines of this name, empty when there is none. */
    static String of(Part part, String name) throws MessagingException {
        String[] values = part.getHeader(name);
        return values == null ? "" : String.join(" ", values);
    }

    /** Decoded; empty when missing. */
    static String subject(Message message) throws MessagingException {
        String subject = message.getSubject();
        return subject == null ? "" : subject;
    }

    /** The address of who wrote it, in lower case; empty when unreadable. */
    static String from(Message message) {
        try {
            Address[] from = message.getFrom();
            return from == null || from.length == 0 || !(from[0] instanceof InternetAddress address)
                    || address.getAddress() == null ? "" : oneLine(address.getAddress()).toLowerCase(Locale.ROOT);
        } catch (MessagingException e) {
            return "";
        }
    }

    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
