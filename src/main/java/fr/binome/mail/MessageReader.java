package fr.binome.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * Reads a message from its bytes, whatever they are: what cannot be read is told in {@link ReceivedMail#fault()}, so that one
 * broken message never stops those behind it. Thread-safe.
 */
final class MessageReader {

    /** Of a message, and with it of all its texts: 1 MiB. */
    static final int LONGEST = 1 << 20;
    private static final int LONGEST_TEXT = 20_000;
    private static final int DEEPEST = 8;
    private static final Pattern AUTOMATIC_SUBJECT = Pattern.compile("^(réponse automatique|automatic reply|out of office|auto(matique)? ?:"
            + "|absence du bureau|absent du bureau|autoreply).*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Session SESSION = MailLibrary.session(lenient());

    private MessageReader() {
    }

    /** @param raw at most {@link #LONGEST} bytes of it */
    static ReceivedMail read(byte[] raw) {
        Parts parts = new Parts();
        try {
            MimeMessage message = new MimeMessage(SESSION, new ByteArrayInputStream(raw));
            String fault = "";
            try {
                parts.collect(message, 0);
            } catch (IOException | MessagingException | RuntimeException e) {
                fault = ErrorText.of(e.getClass().getSimpleName() + ": " + e.getMessage());
            }
            String id = header(message, "Message-ID");
            return new ReceivedMail(hash(id.isBlank() ? raw : id.strip().getBytes(StandardCharsets.UTF_8)), from(message),
                    cut(oneLine(subject(message)), 250),
                    String.join(" ", header(message, "To"), header(message, "Cc"), header(message, "Delivered-To"),
                            header(message, "X-Original-To"), header(message, "Envelope-To")),
                    header(message, "References") + " " + header(message, "In-Reply-To"),
                    automatic(message), parts.report(), QuotedText.of(cut(parts.text(), LONGEST_TEXT)), parts.files, fault);
        } catch (MessagingException | RuntimeException e) {
            return new ReceivedMail(hash(raw), "", "", "", "", false, null, new QuotedText("", ""), 0,
                    ErrorText.of(e.getClass().getSimpleName() + ": " + e.getMessage()));
        }
    }

    private static boolean automatic(MimeMessage message) throws MessagingException {
        String submitted = header(message, "Auto-Submitted").strip().toLowerCase(Locale.ROOT);
        return !submitted.isEmpty() && !submitted.startsWith("no")
                || !header(message, "X-Autoreply").isBlank() || !header(message, "X-Autorespond").isBlank()
                || header(message, "Precedence").toLowerCase(Locale.ROOT).matches("\\s*(auto_reply|bulk|junk|list)\\s*")
                || message.isMimeType("multipart/report")
                || AUTOMATIC_SUBJECT.matcher(subject(message).strip()).matches();
    }

    private static String from(MimeMessage message) {
        try {
            Address[] from = message.getFrom();
            return from == null || from.length == 0 || !(from[0] instanceof InternetAddress address)
                    || address.getAddress() == null ? "" : cut(oneLine(address.getAddress()).toLowerCase(Locale.ROOT), 254);
        } catch (MessagingException e) {
            return "";
        }
    }

    private static String subject(MimeMessage message) throws MessagingException {
        String subject = message.getSubject();
        return subject == null ? "" : subject;
    }

    private static String header(Part part, String name) throws MessagingException {
        String[] values = part.getHeader(name);
        return values == null ? "" : String.join(" ", values);
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end);
    }

    private static String hash(byte[] bytes) {
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

    /** What the parts of a message hold, found in one walk. */
    private static final class Parts {

        private String plain = "";
        private String html = "";
        private String status;
        private String original = "";
        private int files;

        void collect(Part part, int depth) throws MessagingException, IOException {
            if (depth > DEEPEST) {
                return;
            }
            if (part.isMimeType("message/delivery-status")) {
                status = text(part);
            } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
                original = text(part);
            } else if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart inner) {
                for (int i = 0; i < inner.getCount(); i++) {
                    collect(inner.getBodyPart(i), depth + 1);
                }
            } else if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) || !part.isMimeType("text/*")) {
                files++;
            } else if (part.isMimeType("text/html")) {
                html = html.isEmpty() ? text(part) : html;
            } else if (plain.isEmpty()) {
                plain = text(part);
            }
        }

        String text() {
            return plain.isBlank() ? HtmlText.of(html) : plain;
        }

        DeliveryReport report() {
            return status == null ? null : DeliveryReport.of(status, original);
        }

        private static String text(Part part) throws MessagingException, IOException {
            try (InputStream in = part.getInputStream()) {
                return new String(in.readNBytes(LONGEST), charset(part));
            }
        }

        private static Charset charset(Part part) {
            try {
                String name = new jakarta.mail.internet.ContentType(part.getContentType()).getParameter("charset");
                return name == null ? StandardCharsets.UTF_8 : Charset.forName(jakarta.mail.internet.MimeUtility.javaCharset(name));
            } catch (MessagingException | IllegalArgumentException e) {
                return StandardCharsets.UTF_8;
            }
        }
    }
}
