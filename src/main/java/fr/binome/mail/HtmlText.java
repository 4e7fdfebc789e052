package fr.binome.mail;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a mail that has no text part. Only to be read by people and always escaped again: not a sanitiser. */
final class HtmlText {

    private static final Pattern UNSEEN = Pattern.compile("(?is)<(style|script|head|title)\\b.*?</\\1\\s*>|<!--.*?-->");
    private static final Pattern QUOTE = Pattern.compile("(?i)<blockquote[^>]*>");
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>|</(p|div|tr|li|h[1-6]|blockquote)\\s*>");
    private static final Pattern TAG = Pattern.compile("<[^>]{0,5000}>");
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");
    private static final Map<String, String> NAMED = Map.ofEntries(Map.entry("amp", "&"), Map.entry("lt", "<"),
            Map.entry("gt", ">"), Map.entry("quot", "\""), Map.entry("apos", "'"), Map.entry("nbsp", " "),
            Map.entry("eacute", "é"), Map.entry("egrave", "è"), Map.entry("ecirc", "ê"), Map.entry("agrave", "à"),
            Map.entry("acirc", "â"), Map.entry("ccedil", "ç"), Map.entry("ocirc", "ô"), Map.entry("icirc", "î"),
            Map.entry("ugrave", "ù"), Map.entry("ucirc", "û"), Map.entry("iuml", "ï"), Map.entry("oelig", "œ"),
            Map.entry("rsquo", "’"), Map.entry("lsquo", "‘"), Map.entry("hellip", "…"), Map.entry("euro", "€"));

    private HtmlText() {
    }

    static String of(String html) {
        String text = UNSEEN.matcher(html).replaceAll(" ").replaceAll("\\s+", " ");
        text = QUOTE.matcher(text).replaceAll("\n> ");
        text = TAG.matcher(BREAK.matcher(text).replaceAll("\n")).replaceAll("");
        return ENTITY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found.group(1))))
                .replaceAll("[ \\t]*\\n[ \\t]*", "\n").replaceAll("\\n{3,}", "\n\n").strip();
    }

    private static String character(String name) {
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, " ");
        }
        boolean hex = name.length() > 1 && Character.toLowerCase(name.charAt(1)) == 'x';
        int point = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
        return Character.isValidCodePoint(point) && point > 0 ? Character.toString(point) : " ";
    }
}
