package fr.binome.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail that comes back with words for people instead of the lines of RFC 3464, as qmail, older Exim and Exchange and some
 * providers write it. Only what a mail server has written is read so.
 */
final class SpokenReport {

    private static final Pattern SUBJECT = words("undeliver", "nicht zugestellt", "failure notice", "delivery (status )?(notification|failure|failed|problem|report|error|warning)",
            "mail delivery", "returned mail", "returned to sender", "could not be delivered", "non.?remis", "non.?distribu", "non.?délivr",
            "échec (de|d').{0,12}(remise|distribution|envoi)", "impossible de remettre", "message.{0,20}delayed", "retard");
    private static final Pattern LATE = words("delayed", "warning: (message|could not)", "will (continue|keep|be retried)", "still being retried",
            "not yet been delivered", "no action is required", "retard");
    private static final Pattern ADDRESS = Pattern.compile("[\\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\\w.-]{1,190}\\.\\w{2,63}");
    private static final Pattern ANSWER = Pattern.compile("(?m)^.*(?<![\\d.])([45]\\d\\d[ -]|[45]\\.\\d{1,3}\\.\\d{1,3}(?!\\d|\\.\\d)).*$");
    private static final int LONGEST_ANSWER = 400;

    private SpokenReport() {
    }

    /**
     * Empty when it is no such message.
     *
     * @param returned our own mail as the server sends it back; where it does so within its words, it is found there
     */
    static Optional<DeliveryReport> of(Message message, String words, String returned) throws MessagingException {
        String named = Headers.of(message, "X-Failed-Recipients");
        String subject = Headers.subject(message);
        boolean server = MachineWords.server(Headers.from(message)) || MachineWords.nobodyAnswers(message)
                || message.isMimeType("multipart/report") && message.getContentType().contains("delivery-status");
        if (named.isBlank() && !(server && SUBJECT.matcher(subject).find())) {
            return Optional.empty();
        }
        String answer = answer(words);
        String status = StatusCode.in(answer).orElse("");
        boolean late = named.isBlank() && !status.startsWith("5") && (LATE.matcher(subject).find() || LATE.matcher(words).find());
        return Optional.of(new DeliveryReport(late ? DeliveryReport.DELAYED : DeliveryReport.FAILED, status, answer,
                address(named.isBlank() ? words : named), returned + "\n" + words));
    }

    /** What the refusing server has said, else the beginning of what is told about it. */
    private static String answer(String words) {
        Matcher line = ANSWER.matcher(words);
        String found = line.find() ? words.substring(line.start(), Math.min(words.length(), line.start() + LONGEST_ANSWER)) : words.strip();
        return found.substring(0, Math.min(found.length(), LONGEST_ANSWER));
    }

    private static String address(String text) {
        Matcher found = ADDRESS.matcher(text);
        return found.find() ? found.group() : "";
    }

    private static Pattern words(String... any) {
        return Pattern.compile(String.join("|", any), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
