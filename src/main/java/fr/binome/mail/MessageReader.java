package fr.binome.mail;

import io.micronaut.core.annotation.Nullable;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Properties;

/**
 * Reads a message from its bytes, whatever they are: what cannot be read is told in {@link ReceivedMail#fault()}, so that one
 * broken message never stops those behind it. Thread-safe.
 */
final class MessageReader {

    /** Of one part: 1 MiB. */
    static final int LONGEST = 1 << 20;
    private static final int LONGEST_TEXT = 20_000;
    private static final Session SESSION = MailLibrary.session(lenient());

    private MessageReader() {
    }

    /** @param raw the whole or, of a long message, what {@link SlimMessage} leaves of it */
    static ReceivedMail read(byte[] raw) {
        MessageParts parts = new MessageParts();
        try {
            MimeMessage message = new MimeMessage(SESSION, new ByteArrayInputStream(raw));
            String fault = "";
            try {
                parts.collect(message);
            } catch (IOException | MessagingException | RuntimeException e) {
                fault = ErrorText.of(e.getClass().getSimpleName() + ": " + e.getMessage());
            }
            String id = Headers.of(message, "Message-ID");
            DeliveryReport report = report(message, parts);
            return new ReceivedMail(hash(id.isBlank() ? raw : id.strip().getBytes(StandardCharsets.UTF_8)), cut(Headers.from(message), 254),
                    cut(Headers.oneLine(Headers.subject(message)), 250),
                    String.join(" ", Headers.of(message, "To"), Headers.of(message, "Cc"), Headers.of(message, "Delivered-To"),
                            Headers.of(message, "X-Original-To"), Headers.of(message, "Envelope-To")),
                    Headers.of(message, "References") + " " + Headers.of(message, "In-Reply-To"),
                    MachineWords.wrote(message), report, QuotedText.of(cut(parts.words(), LONGEST_TEXT)), parts.files(report != null), fault);
        } catch (MessagingException | RuntimeException e) {
            return new ReceivedMail(hash(raw), "", "", "", "", false, null, new QuotedText("", ""), 0,
                    ErrorText.of(e.getClass().getSimpleName() + ": " + e.getMessage()));
        }
    }

    @Nullable
    private static DeliveryReport report(MimeMessage message, MessageParts parts) throws MessagingException {
        return parts.status() != null ? DeliveryReport.of(parts.status(), parts.returned())
                : SpokenReport.of(message, cut(parts.words(), LONGEST_TEXT), parts.returned()).orElse(null);
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end);
    }

    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Properties lenient() {
        Properties properties = new Properties();
        properties.put("mail.mime.address.strict", "false");
        properties.put("mail.mime.decodetext.strict", "false");
        // Headers in UTF-8 (RFC 6532).
        properties.put("mail.mime.allowutf8", "true");
        return properties;
    }
}
