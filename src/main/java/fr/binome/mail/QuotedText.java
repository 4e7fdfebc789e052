package fr.binome.mail;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A reply in two parts: what its writer says, and what the mail program has quoted below.
 *
 * @param words never blank if the message was not: whoever writes only between the lines quoted is shown whole
 */
record QuotedText(String words, String quoted) {

    private static final List<Pattern> BEGINNINGS = List.of(
            Pattern.compile("^\\s*>.*"),
            Pattern.compile("^\\s*Le\\s.{6,200}\\sa écrit\\s?:\\s*$"),
            Pattern.compile("^\\s*On\\s.{6,200}\\swrote:\\s*$"),
            Pattern.compile("^\\s*-{2,}\\s*(Message d.origine|Message transféré|Original Message|Forwarded message)\\s*-{2,}.*",
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile("^\\s*(De|From)\\s?:\\s.*@.*"),
            Pattern.compile("^_{10,}\\s*$"));

    static QuotedText of(String text) {
        // Some programs break "Le … a écrit :" over two lines.
        String whole = text.replaceAll("\\r\\n?", "\n").replaceAll("(?m)^(\\s*(?:Le|On)\\s.{6,120})\\n(.{0,80}(?:a écrit\\s?:|wrote:)\\s*)$", "$1 $2");
        List<String> lines = whole.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (BEGINNINGS.stream().anyMatch(beginning -> beginning.matcher(line).matches())) {
                String words = String.join("\n", lines.subList(0, i)).strip();
                return words.isEmpty() ? new QuotedText(whole.strip(), "")
                        : new QuotedText(words, String.join("\n", lines.subList(i, lines.size())).strip());
            }
        }
        return new QuotedText(whole.strip(), "");
    }
}
