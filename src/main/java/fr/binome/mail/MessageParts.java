package fr.binome.mail;

import io.micronaut.core.annotation.Nullable;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What the parts of a message hold, found in one walk: the words of all of them in their order, and what a server returns. */
final class MessageParts {

    private static final int DEEPEST = 8;

    private final StringBuilder words = new StringBuilder();
    private String status;
    private String returned = "";
    private int files;
    private int messages;

    /** Collects what can be read; what was read before a fault stays. */
    void collect(Part message) throws MessagingException, IOException {
        collect(message, 0, words);
    }

    String words() {
        return words.toString();
    }

    /** The lines of a delivery status (RFC 3464, RFC 6533); null when there are none. */
    @Nullable
    String status() {
        return status;
    }

    /** Our own mail as far as a server sends it back; empty when it does not. */
    String returned() {
        return returned;
    }

    /** A message that somebody sends along is an attachment, one that a server returns is none. */
    int files(boolean returnedByServer) {
        return returnedByServer ? files : files + messages;
    }

    private void collect(Part part, int depth, StringBuilder into) throws MessagingException, IOException {
        if (depth > DEEPEST) {
            files++;
        } else if (is(part, "message/delivery-status", "message/global-delivery-status")) {
            status = PartText.of(part);
        } else if (is(part, "message/rfc822", "message/global", "text/rfc822-headers", "message/global-headers")) {
            returned = PartText.of(part);
            messages++;
        } else if (part.isMimeType("multipart/alternative") && part.getContent() instanceof Multipart inner) {
            best(inner, depth, into);
        } else if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart inner) {
            for (int i = 0; i < inner.getCount(); i++) {
                collect(inner.getBodyPart(i), depth + 1, into);
            }
        } else if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) || part.getFileName() != null
                || !is(part, "text/plain", "text/html")) {
            files++;
        } else {
            add(part.isMimeType("text/html") ? HtmlText.of(PartText.of(part)) : PartText.of(part), into);
        }
    }

    /** The same words in several shapes: the plain one unless it is empty. */
    private void best(Multipart shapes, int depth, StringBuilder into) throws MessagingException, IOException {
        List<String> read = new ArrayList<>();
        try {
            for (int i = 0; i < shapes.getCount(); i++) {
                StringBuilder one = new StringBuilder();
                collect(shapes.getBodyPart(i), depth + 1, one);
                read.add(shapes.getBodyPart(i).isMimeType("text/plain") ? 0 : read.size(), one.toString());
            }
        } finally {
            read.stream().filter(shape -> !shape.isBlank()).findFirst().ifPresent(shape -> add(shape, into));
        }
    }

    private static void add(String text, StringBuilder into) {
        if (!text.isBlank()) {
            into.append(into.isEmpty() || into.charAt(into.length() - 1) == '\n' ? "" : "\n").append(text);
        }
    }

    private static boolean is(Part part, String... types) throws MessagingException {
        for (String type : types) {
            if (part.isMimeType(type)) {
                return true;
            }
        }
        return false;
    }
}
