package fr.binome.mail;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The characters that mail programs of Western Europe write by name or number. */
final class HtmlEntities {

    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");
    private static final Pattern ACCENTED = Pattern.compile("([A-Za-z])(grave|acute|circ|tilde|uml|ring|cedil)");
    private static final Map<String, String> ACCENTS = Map.of("grave", "\u0300", "acute", "\u0301", "circ", "\u0302",
            "tilde", "\u0303", "uml", "\u0308", "ring", "\u030a", "cedil", "\u0327");
    private static final Map<String, String> NAMED = Map.ofEntries(Map.entry("amp", "&"), Map.entry("lt", "<"), Map.entry("gt", ">"),
            Map.entry("quot", "\""), Map.entry("apos", "'"), Map.entry("nbsp", "\u00a0"), Map.entry("oelig", "œ"), Map.entry("OElig", "Œ"),
            Map.entry("aelig", "æ"), Map.entry("szlig", "ß"), Map.entry("rsquo", "’"), Map.entry("lsquo", "‘"), Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"), Map.entry("laquo", "«"), Map.entry("raquo", "»"), Map.entry("hellip", "…"), Map.entry("euro", "€"),
            Map.entry("deg", "°"), Map.entry("ndash", "–"), Map.entry("mdash", "—"), Map.entry("bull", "•"), Map.entry("middot", "·"));

    private HtmlEntities() {
    }

    /** The text with its characters; a name that is not known stays as it is written. */
    static String resolved(String text) {
        return text.indexOf('&') < 0 ? text
                : ENTITY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found.group(1), found.group())));
    }

    private static String character(String name, String written) {
        if (name.startsWith("#")) {
            boolean hex = Character.toLowerCase(name.charAt(1)) == 'x';
            int point = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            return Character.isValidCodePoint(point) && point > 0 ? Character.toString(point) : " ";
        }
        Matcher accented = ACCENTED.matcher(name);
        return accented.matches() ? Normalizer.normalize(accented.group(1) + ACCENTS.get(accented.group(2)), Normalizer.Form.NFC)
                : NAMED.getOrDefault(name, written);
    }
}
