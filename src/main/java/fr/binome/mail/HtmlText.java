package fr.binome.mail;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a mail that has no text part, in one pass however crooked it is. What it quotes begins with {@code >}. Only to be
 * read by people and always escaped again: not a sanitiser.
 */
final class HtmlText {

    private static final Set<String> UNSEEN = Set.of("style", "script", "head", "title");
    private static final Set<String> ON_A_LINE = Set.of("p", "div", "tr", "table", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6",
            "hr", "pre", "blockquote", "body");

    private final String html;
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private final Set<String> neverClosed = new HashSet<>();
    private int quotes;
    private boolean noMoreTags;

    private HtmlText(String html) {
        this.html = html;
    }

    static String of(String html) {
        return new HtmlText(html).read();
    }

    private String read() {
        int at = 0;
        while (at < html.length()) {
            int open = html.indexOf('<', at);
            say(at, open < 0 ? html.length() : open);
            at = open < 0 ? html.length() : tag(open);
        }
        endLine();
        return words.toString().replaceAll("\\n{3,}", "\n\n").strip();
    }

    /** @return where to read on */
    private int tag(int open) {
        if (html.startsWith("<!--", open)) {
            int end = html.indexOf("-->", open + 4);
            return end < 0 ? html.length() : end + 3;
        }
        int end = noMoreTags ? -1 : html.indexOf('>', open);
        noMoreTags = end < 0;
        boolean closing = html.startsWith("/", open + 1);
        String name = name(closing ? open + 2 : open + 1);
        if (end < 0 || name.isEmpty() && !closing && !html.startsWith("!", open + 1) && !html.startsWith("?", open + 1)) {
            line.append('<');
            return open + 1;
        }
        if (!closing && UNSEEN.contains(name)) {
            return behind(name, end + 1);
        }
        draw(name, closing);
        return end + 1;
    }

    private void draw(String name, boolean closing) {
        if (name.equals("br")) {
            endLine();
            words.append('\n');
            return;
        }
        if (ON_A_LINE.contains(name)) {
            endLine();
        }
        if (name.equals("blockquote")) {
            quotes = Math.max(0, quotes + (closing ? -1 : 1));
        } else if (!closing && name.equals("li")) {
            line.append("- ");
        } else if (closing && (name.equals("td") || name.equals("th"))) {
            line.append(' ');
        }
    }

    /** Behind the end of what is not shown; what never ends is shown, and not sought again. */
    private int behind(String name, int from) {
        if (neverClosed.contains(name)) {
            return from;
        }
        for (int end = html.indexOf("</", from); end >= 0; end = html.indexOf("</", end + 2)) {
            if (html.regionMatches(true, end + 2, name, 0, name.length())) {
                int close = html.indexOf('>', end);
                return close < 0 ? html.length() : close + 1;
            }
        }
        neverClosed.add(name);
        return from;
    }

    private String name(int from) {
        int end = from;
        while (end < html.length() && end < from + 12 && Character.isLetterOrDigit(html.charAt(end))) {
            end++;
        }
        return html.substring(from, end).toLowerCase(Locale.ROOT);
    }

    private void say(int from, int to) {
        String text = HtmlEntities.resolved(html.substring(from, to));
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = Character.isWhitespace(c) || c == '\u00a0';
            if (!space) {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
    }

    private void endLine() {
        String said = line.toString().strip();
        line.setLength(0);
        if (!said.isEmpty()) {
            if (!words.isEmpty() && words.charAt(words.length() - 1) != '\n') {
                words.append('\n');
            }
            words.append(quotes > 0 ? "> " : "").append(said);
        }
    }
}
