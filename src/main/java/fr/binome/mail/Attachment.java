package fr.binome.mail;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * A file that goes with a letter, kept with it until it has been sent. Immutable.
 *
 * @param fileName as the reader saves it: letters, digits, dots, dashes and underscores
 * @param contentType with its parameters, {@code text/calendar; method=PUBLISH; charset=UTF-8}
 * @param base64 the bytes, at most {@link #LARGEST} of them
 */
public record Attachment(String fileName, String contentType, String base64) {

    /** Attachments are calendar entries and pages, not pictures: 256 KiB. */
    public static final int LARGEST = 256 * 1024;

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,80}");
    private static final Pattern TYPE = Pattern.compile("[a-z]+/[a-zA-Z0-9.+-]+(; ?[a-zA-Z-]+=[a-zA-Z0-9._-]+)*");

    public Attachment {
        if (!NAME.matcher(fileName).matches() || !TYPE.matcher(contentType).matches()) {
            throw new IllegalArgumentException("The attachment (" + fileName + ", " + contentType + ") cannot be named so.\nMaybe"
                    + " use letters, digits, dots and dashes, and a type like text/calendar; charset=UTF-8.");
        }
        if (base64.length() > LARGEST / 3 * 4 + 4) {
            throw new IllegalArgumentException("The attachment (" + fileName + ") is larger than (" + LARGEST + ") bytes.");
        }
    }

    public static Attachment of(String fileName, String contentType, byte[] content) {
        return new Attachment(fileName, contentType, Base64.getEncoder().encodeToString(content));
    }

    /** A text in UTF-8; its type should say so. */
    public static Attachment of(String fileName, String contentType, String content) {
        return of(fileName, contentType, content.getBytes(StandardCharsets.UTF_8));
    }

    byte[] bytes() {
        return Base64.getDecoder().decode(base64);
    }
}
