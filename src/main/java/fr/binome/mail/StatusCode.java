package fr.binome.mail;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads whose fault a refusal is out of its code (RFC 3463) and, where the code says too little or is used for something else,
 * as some of the large French providers do, out of the server's words.
 */
final class StatusCode {

    private static final Pattern CODE = Pattern.compile("(?<![\\d.])[245]\\.\\d{1,3}\\.\\d{1,3}(?!\\d|\\.\\d)");
    private static final Pattern REPLY = Pattern.compile("(?<![\\d.])(5\\d\\d)(?![\\d.])");
    /** X.1.7 and X.1.8 are about the sender, X.1.9 about the receiving system. */
    private static final Pattern NOBODY = Pattern.compile("5\\.(1\\.(?![789]$)\\d+|2\\.1|4\\.4)");
    private static final Pattern UNSAID = Pattern.compile("|5\\.[05]\\.0|5\\.2\\.0|5\\.4\\.[01]|5\\.3\\.0");
    private static final Pattern FULL = words("quota", "(mailbox|inbox|mail box|account) (is |are )?full", "full mailbox", "over ?storage",
            "exceeded storage", "bo[iî]te.{0,40}pleine", "insufficient (system |disk )?(storage|space)", "too many messages");
    private static final Pattern KEPT_OUT = words("spam", "block(ed|list)", "blacklist", "reputation", "policy", "rejet", "refus", "dmarc",
            "\\bspf\\b", "dkim", "rbl", "virus", "too large", "size limit", "rate limit", "relay");
    private static final Pattern UNKNOWN = words("user unknown", "unknown (user|recipient|mailbox|address)", "no such (user|recipient|mailbox|address|person)",
            "(user|recipient|mailbox|account|address|domain|host)( name)?\\W.{0,60}(not found|not exist|n'existe pas|inconnue?|unknown|disabled|invalid)",
            "invalid (recipient|mailbox|address)", "no mailbox", "unrout(e)?able", "does(n't| not) (exist|have an? )", "adresse.{0,60}(invalide|inconnue)",
            "non-existent host", "recipient address rejected: access denied");

    private StatusCode() {
    }

    /** The first code in a text. */
    static Optional<String> in(String text) {
        Matcher code = CODE.matcher(text);
        return code.find() ? Optional.of(code.group()) : Optional.empty();
    }

    /** Whether nobody has the address, rather than a full mailbox, a mail that was not wanted, or a fault of ours. */
    static boolean nobody(String status, String words) {
        String code = precise(status, words);
        if (FULL.matcher(words).find() || code.startsWith("4") || code.startsWith("5.7")) {
            return false;
        }
        if (NOBODY.matcher(code).matches()) {
            return code.equals("5.1.1") || !KEPT_OUT.matcher(words).find();
        }
        return UNSAID.matcher(code).matches() && (UNKNOWN.matcher(words).find() || unsaid(code) && aboutTheMailbox(words));
    }

    /** A code that says only "failed" gives way to one within the words. */
    private static String precise(String status, String words) {
        return unsaid(status) ? in(words).orElse(status) : status;
    }

    private static boolean unsaid(String status) {
        return status.isEmpty() || status.equals("5.0.0");
    }

    /** 550, 551 and 553 are about the mailbox (RFC 5321 §4.2.3), unless the words say that the mail was not wanted. */
    private static boolean aboutTheMailbox(String words) {
        Matcher reply = REPLY.matcher(words);
        return reply.find() && reply.group(1).matches("55[013]") && !KEPT_OUT.matcher(words).find();
    }

    private static Pattern words(String... any) {
        return Pattern.compile(String.join("|", any), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
