package fr.binome.mail;

/**
 * The text part of a mail in lines that every mail program can show (RFC 3676): a line that ends with a space goes on in the
 * next one, and programs that know this fit the lines to their window. Addresses are never cut.
 */
public final class FlowedText {

    static final String CONTENT_TYPE = "text/plain; charset=UTF-8; format=flowed";
    /** RFC 3676 §4.2 asks for 66 or a little more, and less than 79. */
    private static final int WIDTH = 72;

    private FlowedText() {
    }

    /** Cuts the lines of {@code text} at spaces. */
    static String flow(String text) {
        StringBuilder flowed = new StringBuilder(text.length() + 100);
        text.lines().forEach(line -> flow(line.stripTrailing(), flowed));
        return flowed.toString();
    }

    private static void flow(String line, StringBuilder flowed) {
        int start = 0;
        while (line.length() - start > WIDTH) {
            int cut = spaceBefore(line, start + WIDTH - 1);
            // A word longer than a line, such as an address, stays whole.
            cut = cut > start && !line.substring(start, cut).isBlank() ? cut : line.indexOf(' ', start + WIDTH);
            if (cut < 0) {
                break;
            }
            stuff(line, start, flowed).append(line, start, cut + 1).append('\n');
            start = cut + 1;
        }
        stuff(line, start, flowed).append(line, start, line.length()).append('\n');
    }

    /** No line begins with a mark that French sets apart. */
    private static int spaceBefore(String line, int end) {
        int space = line.lastIndexOf(' ', end);
        boolean mark = space >= 0 && space + 1 < line.length() && ":;?!".indexOf(line.charAt(space + 1)) >= 0;
        return mark ? line.lastIndexOf(' ', space - 1) : space;
    }

    /** What would be read as a quotation or as stuffed gets one space more (§4.4). */
    private static StringBuilder stuff(String line, int start, StringBuilder flowed) {
        boolean needed = line.startsWith(" ", start) || line.startsWith(">", start) || line.startsWith("From ", start);
        return needed ? flowed.append(' ') : flowed;
    }

    /** The lines as they were before {@link #flow}. */
    public static String joined(String flowed) {
        StringBuilder text = new StringBuilder(flowed.length());
        flowed.lines().forEach(line -> {
            String read = line.startsWith(" ") ? line.substring(1) : line;
            text.append(read).append(read.endsWith(" ") ? "" : "\n");
        });
        return text.toString();
    }
}
