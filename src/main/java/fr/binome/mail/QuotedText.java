package fr.binome.mail;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A reply in two parts: what its writer says, and what the mail program has quoted below. When in doubt nothing is folded:
 * a quotation too many is read, a word too few is missed.
 *
 * @param words never blank if the message was not: whoever writes only between or below the lines quoted is shown whole
 */
record QuotedText(String words, String quoted) {

    private static final int UNICODE = Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE;
    private static final Pattern MARKED = Pattern.compile("^[ \\t]*>.*");
    // With a day in it, so that "Le proviseur a écrit :" stays the writer's own.
    private static final Pattern SAID = Pattern.compile("^\\s*(Le|On|El|Il|Am|Em)\\s(?=.{0,60}\\d).{6,300}"
            + "(\\sa écrit|\\swrote|\\sescribió|\\sha scritto|\\sschrieb.{0,100}|\\sescreveu)\\s{0,2}:\\s*$", UNICODE);
    /** Everything below is quoted, marked or not. */
    private static final List<Pattern> BLOCKS = List.of(
            Pattern.compile("^\\s*-{2,}\\s*(Message d.origine|Message original|Mail original|Message transféré|Message initial"
                    + "|Original Message|Forwarded message)\\s*-{2,}.*", UNICODE),
            Pattern.compile("^\\s*(De|From|Von)\\s?:\\s.*@.*", UNICODE),
            Pattern.compile("^_{10,}\\s*$"));
    // Programs break "Le … a écrit :" over two lines or three.
    private static final Pattern BROKEN = Pattern.compile("(?m)^([ \\t]*(?:Le|On|El|Il|Am|Em) [^\\n]{6,200})\\n((?:[^\\n]{1,200}\\n)?)"
            + "([^\\n]{0,200}(?:a écrit|wrote|escribió|ha scritto|escreveu)[ \\u00a0\\u202f]?:[ \\t]*)$");

    static QuotedText of(String text) {
        String whole = BROKEN.matcher(text.replaceAll("\\r\\n?", "\n"))
                .replaceAll(found -> Matcher.quoteReplacement(joined(found.group(1), found.group(2).strip(), found.group(3))));
        List<String> lines = whole.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (BLOCKS.stream().anyMatch(block -> block.matcher(line).matches())) {
                return folded(whole, lines, i);
            }
            if (MARKED.matcher(line).matches() || SAID.matcher(line).matches()) {
                return answersBelow(lines, i) ? new QuotedText(whole.strip(), "") : folded(whole, lines, i);
            }
        }
        return new QuotedText(whole.strip(), "");
    }

    private static String joined(String first, String second, String third) {
        return String.join(" ", Stream.of(first, second, third).filter(part -> !part.isEmpty()).toList());
    }

    private static QuotedText folded(String whole, List<String> lines, int from) {
        String words = String.join("\n", lines.subList(0, from)).strip();
        return words.isEmpty() ? new QuotedText(whole.strip(), "")
                : new QuotedText(words, String.join("\n", lines.subList(from, lines.size())).strip());
    }

    /** Whether somebody writes below or between marked lines; where nothing is marked, all of it is the quotation. */
    private static boolean answersBelow(List<String> lines, int from) {
        return lines.subList(from, lines.size()).stream().dropWhile(line -> !MARKED.matcher(line).matches())
                .anyMatch(line -> !line.isBlank() && !MARKED.matcher(line).matches() && !SAID.matcher(line).matches());
    }
}
