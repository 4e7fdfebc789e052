package fr.binome.mail;

import io.micronaut.core.annotation.Nullable;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The text of one part of a message, in the characters that it is really written in. */
final class PartText {

    /** What mail programs mean by Latin-1 (WHATWG Encoding, "windows-1252"): it holds ’, œ and €. */
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Set<Charset> GUESSED = Set.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII);

    private PartText() {
    }

    static String of(Part part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            return decoded(in.readNBytes(MessageReader.LONGEST), charset(part));
        }
    }

    /** Programs that name no charset, or the wrong one, write UTF-8 or Windows' own; only one of them fits. */
    private static String decoded(byte[] bytes, @Nullable Charset named) {
        if (named != null && !GUESSED.contains(named)) {
            return new String(bytes, named);
        }
        CharBuffer text = CharBuffer.allocate(bytes.length);
        // The end may be cut off within a character.
        boolean fits = !StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, false).isError();
        return fits ? text.flip().toString() : new String(bytes, WESTERN);
    }

    @Nullable
    private static Charset charset(Part part) {
        try {
            String name = new ContentType(part.getContentType()).getParameter("charset");
            return name == null ? null : Charset.forName(MimeUtility.javaCharset(name));
        } catch (MessagingException | IllegalArgumentException e) {
            return null;
        }
    }
}
