package fr.binome.mail;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a server says about a mail it could not deliver (RFC 3464), from the first recipient's lines.
 *
 * @param action {@code failed}, {@code delayed}, {@code delivered}, {@code relayed} or {@code expanded}; empty when missing
 * @param status of RFC 3463, like {@code 5.1.1}; empty when missing
 * @param diagnostic the server's words
 * @param original the returned headers, empty when there are none
 */
record DeliveryReport(String action, String status, String diagnostic, String original) {

    private static final Pattern FOLDED = Pattern.compile("\\r?\\n[ \\t]+");
    // Mailbox full and message too large are no fault of the address; X.7.X is a policy against us.
    private static final Pattern ADDRESS_STAYS_GOOD = Pattern.compile("5\\.(2\\.2|2\\.3|3\\.\\d+|4\\.\\d+|5\\.\\d+|7\\.\\d+)");

    static DeliveryReport of(String lines, String original) {
        String text = FOLDED.matcher(lines).replaceAll(" ");
        return new DeliveryReport(field(text, "Action").toLowerCase(Locale.ROOT), field(text, "Status"),
                field(text, "Diagnostic-Code"), original);
    }

    /** Whether the mail will never arrive. */
    boolean failed() {
        return action.equals("failed") || action.isEmpty() && status.startsWith("5");
    }

    /** Whether nobody has that address. */
    boolean dead() {
        return failed() && status.startsWith("5") && !ADDRESS_STAYS_GOOD.matcher(status).lookingAt();
    }

    boolean aboutTrouble() {
        return failed() || action.equals("delayed");
    }

    private static String field(String text, String name) {
        Matcher line = Pattern.compile("(?im)^" + name + ":[ \\t]*(.*?)[ \\t]*$").matcher(text);
        return line.find() ? line.group(1) : "";
    }
}
