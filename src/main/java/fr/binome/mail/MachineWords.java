package fr.binome.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells what machines write (RFC 3834) from what people write. A person taken for a machine would not be heard, so only what no
 * person's program sends counts.
 */
final class MachineWords {

    private static final List<String> MARKS = List.of("X-Autoreply", "X-Autorespond", "X-Autoresponder", "X-Failed-Recipients");
    private static final Pattern SUBJECT = Pattern.compile("^\\[?(réponse automatique|automatic reply|auto[- ]?reply|out of (the )?office"
            + "|auto(matique)? ?:|(message d')?absence du bureau|absente? du bureau|message d.absence|automatische antwort"
            + "|respuesta automática|risposta automatica|resposta automática).*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ABSENCE = Pattern.compile("absen[ct]|cong[ée]|vacan|hors du bureau|out of|away|automati|fermeture|accusé",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SERVER = Pattern.compile("(mailer-daemon|postmaster|maildelivery|mdaemon)@.*");

    private MachineWords() {
    }

    static boolean wrote(Message message) throws MessagingException {
        String submitted = Headers.of(message, "Auto-Submitted").strip().toLowerCase(Locale.ROOT);
        return !submitted.isEmpty() && !submitted.startsWith("no") || marked(message)
                || nobodyAnswers(message) && ABSENCE.matcher(Headers.subject(message)).find()
                || Headers.of(message, "Precedence").toLowerCase(Locale.ROOT).matches("\\s*(auto_reply|bulk|junk|list)\\s*")
                || message.isMimeType("multipart/report") || SUBJECT.matcher(Headers.subject(message).strip()).matches();
    }

    /** Whether a mail server wrote it, by its address. */
    static boolean server(String from) {
        return SERVER.matcher(from).matches();
    }

    /** RFC 3834 §3.3, RFC 5321 §4.5.5: a notice goes out with an empty return path; what a rule passes on may as well. */
    static boolean nobodyAnswers(Message message) throws MessagingException {
        return Headers.of(message, "Return-Path").strip().equals("<>");
    }

    private static boolean marked(Message message) throws MessagingException {
        for (String mark : MARKS) {
            if (!Headers.of(message, mark).isBlank()) {
                return true;
            }
        }
        return false;
    }
}
