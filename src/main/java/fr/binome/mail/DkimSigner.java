package fr.binome.mail;

import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.RSAPrivateKey;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/**
 * Signs mails by RFC 6376 (rsa-sha256, relaxed/relaxed), if the settings ask for it. The way out by one click is signed as
 * well, without which mail programs do not offer it (RFC 8058 §4). Thread-safe.
 */
@Singleton
final class DkimSigner {

    /** What a reader sees or a program acts on; the first four are named twice, so that nobody can add a second one (§8.15). */
    private static final List<String> SIGNED = List.of("From", "To", "Subject", "Reply-To", "Date", "Message-ID", "MIME-Version",
            "Content-Type", "Content-Language", "Auto-Submitted", "In-Reply-To", "References", "List-Unsubscribe", "List-Unsubscribe-Post");
    private static final int NAMED_TWICE = 4;
    private static final int LINE = 70;
    private static final String CRLF = "\r\n";

    private final DkimSettings settings;
    private final RSAPrivateKey key;

    DkimSigner(DkimSettings settings, SmtpSettings smtp) {
        this.settings = settings;
        if (settings.on() && !within(smtp.domain(), settings.domain())) {
            throw new IllegalArgumentException("Mails come from (" + smtp.domain() + "), which the DKIM signature of (" + settings.domain()
                    + ") does not cover.\nMaybe set BINOME_DKIM_DOMAIN to the part after the @ of BINOME_SMTP_FROM.");
        }
        this.key = settings.on() ? DkimKey.read(settings.keyFile()) : null;
    }

    /** Adds the signature to a mail that is complete and saved; nothing of it may change afterwards. */
    void sign(MimeMessage mail) throws MessagingException {
        if (key == null) {
            return;
        }
        try {
            List<String> names = names(mail);
            String unsigned = "v=1; a=rsa-sha256; c=relaxed/relaxed; d=" + settings.domain() + "; s=" + settings.selector() + ";" + CRLF
                    + " h=" + folded(String.join(":", names), ":") + ";" + CRLF
                    + " bh=" + base64(MessageDigest.getInstance("SHA-256").digest(relaxedBody(mail))) + ";" + CRLF + " b=";
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update((headers(mail, names) + relaxed("DKIM-Signature", unsigned)).getBytes(StandardCharsets.UTF_8));
            mail.setHeader("DKIM-Signature", unsigned + folded(base64(signature.sign()), ""));
        } catch (GeneralSecurityException | IOException e) {
            throw new MessagingException("The mail cannot be signed", e);
        }
    }

    private static List<String> names(MimeMessage mail) throws MessagingException {
        List<String> names = new ArrayList<>();
        for (String name : SIGNED) {
            if (mail.getHeader(name) != null) {
                names.add(name);
            }
        }
        names.addAll(SIGNED.subList(0, NAMED_TWICE));
        return names;
    }

    /** The headers as they are signed; what is named a second time is not there, and adds nothing (§5.4.2). */
    private static String headers(MimeMessage mail, List<String> names) throws MessagingException {
        StringBuilder text = new StringBuilder();
        for (String name : names.subList(0, names.size() - NAMED_TWICE)) {
            text.append(relaxed(name, mail.getHeader(name)[0])).append(CRLF);
        }
        return text.toString();
    }

    /** §3.4.2 */
    private static String relaxed(String name, String value) {
        return name.toLowerCase(Locale.ROOT) + ":" + value.replaceAll("\r?\n", "").replaceAll("[ \t]+", " ").strip();
    }

    /** §3.4.4, over the bytes that go over the wire. */
    private static byte[] relaxedBody(MimeMessage mail) throws IOException, MessagingException {
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        mail.writeTo(raw);
        String body = raw.toString(StandardCharsets.ISO_8859_1).split("\r?\n\r?\n", 2)[1];
        StringBuilder relaxed = new StringBuilder(body.length());
        int kept = 0;
        for (String line : body.split("\r?\n", -1)) {
            String words = line.replaceAll("[ \t]+", " ");
            relaxed.append(words.endsWith(" ") ? words.substring(0, words.length() - 1) : words).append(CRLF);
            kept = words.isBlank() ? kept : relaxed.length();
        }
        return relaxed.substring(0, kept).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** In lines of at most {@link #LINE} characters, cut behind {@code mark}, or anywhere if it is empty. */
    private static String folded(String text, String mark) {
        StringBuilder folded = new StringBuilder();
        int start = 0;
        while (text.length() - start > LINE) {
            int cut = mark.isEmpty() ? start + LINE : text.lastIndexOf(mark, start + LINE) + 1;
            folded.append(text, start, cut).append(CRLF).append("  ");
            start = cut;
        }
        return folded.append(text.substring(start)).toString();
    }

    private static boolean within(String domain, String signing) {
        String sender = domain.toLowerCase(Locale.ROOT);
        String above = signing.toLowerCase(Locale.ROOT);
        return sender.equals(above) || sender.endsWith("." + above);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
