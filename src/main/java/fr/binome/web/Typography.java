package fr.binome.web;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps together on one line what belongs together: a French question mark, colon or percent sign with the word or number
 * before it, and the pairs of digits of a phone number. On a narrow phone a line would otherwise begin with a lone colon.
 */
final class Typography {

    private static final String KEPT = "(?<kept><textarea\\b.*?</textarea>|<pre\\b.*?</pre>|<[^>]*>)";
    private static final String PHONE = "\\b0\\d(?: \\d\\d){4}\\b";
    private static final String SIGN = "(?<=\\S) (?=[:;?!](?:\\s|<|$)|»)|(?<=«) ";
    private static final String UNIT = "(?<=\\d) (?=[%€]|(?:h|km)\\b)";
    private static final Pattern PARTS = Pattern.compile(String.join("|", KEPT, PHONE, SIGN, UNIT), Pattern.DOTALL);

    private Typography() {
    }

    /** The same page with spaces that do not break; tags, their attributes and what somebody has typed stay as they are. */
    static String keepTogether(String html) {
        return PARTS.matcher(html).replaceAll(Typography::part);
    }

    private static String part(MatchResult match) {
        String found = match.group();
        boolean kept = match.start(1) >= 0;
        return Matcher.quoteReplacement(kept ? found : found.replace(' ', '\u00a0'));
    }
}
