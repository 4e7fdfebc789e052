package fr.binome.mail;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a server says about a mail it could not deliver (RFC 3464). Where it speaks of several recipients, of the one that fares
 * worst: our mails go to one person each, whose address may lead to others.
 *
 * @param action {@code failed}, {@code delayed}, {@code delivered}, {@code relayed} or {@code expanded}; empty when missing
 * @param status of RFC 3463, like {@code 5.1.1}; empty when missing
 * @param diagnostic the server's words
 * @param recipient the address that it is about; empty when missing
 * @param original the returned headers, empty when there are none
 */
record DeliveryReport(String action, String status, String diagnostic, String recipient, String original) {

    static final String FAILED = "failed";
    static final String DELAYED = "delayed";

    private static final Pattern FOLDED = Pattern.compile("\\n[ \\t]+");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>;,:@]{1,190}@[^\\s<>;,:@]{1,190}");
    private static final List<String> WORST_FIRST = List.of(FAILED, DELAYED, "expanded", "relayed", "delivered");

    static DeliveryReport of(String lines, String original) {
        String text = FOLDED.matcher(lines.replaceAll("\\r\\n?", "\n")).replaceAll(" ");
        return Arrays.stream(text.split("\\n[ \\t]*\\n")).map(group -> group(group, original))
                .filter(report -> !report.action.isEmpty() || !report.status.isEmpty())
                .min((one, other) -> Integer.compare(one.rank(), other.rank())).orElseGet(() -> group(text, original));
    }

    private static DeliveryReport group(String text, String original) {
        String diagnostic = field(text, "Diagnostic-Code");
        String status = StatusCode.in(field(text, "Status")).or(() -> StatusCode.in(diagnostic)).orElse("");
        String action = first("[a-z]+", field(text, "Action").toLowerCase(Locale.ROOT));
        String about = first(ADDRESS.pattern(), field(text, "Original-Recipient"));
        return new DeliveryReport(!action.isEmpty() ? action : status.startsWith("5") ? FAILED : status.startsWith("4") ? DELAYED : "",
                status, diagnostic, about.isEmpty() ? first(ADDRESS.pattern(), field(text, "Final-Recipient")) : about, original);
    }

    /** Whether the mail will never arrive. */
    boolean failed() {
        return action.equals(FAILED);
    }

    /** Whether nobody has that address. */
    boolean dead() {
        return failed() && StatusCode.nobody(status, diagnostic);
    }

    boolean aboutTrouble() {
        return failed() || action.equals(DELAYED);
    }

    private int rank() {
        int rank = WORST_FIRST.indexOf(action);
        return rank < 0 ? WORST_FIRST.size() : rank;
    }

    private static String first(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        return found.find() ? found.group() : "";
    }

    private static String field(String text, String name) {
        Matcher line = Pattern.compile("(?im)^" + name + ":[ \\t]*(.*?)[ \\t]*$").matcher(text);
        return line.find() ? line.group(1) : "";
    }
}
