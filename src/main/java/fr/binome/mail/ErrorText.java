package fr.binome.mail;

import java.util.regex.Pattern;

/** Makes a server's answer fit to be kept and logged: without addresses, on one line, not too long. */
final class ErrorText {

    private static final int LONGEST = 500;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\"'(),;:]+@[^\\s<>\"'(),;:]+");
    private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Cntrl}]+");

    private ErrorText() {
    }

    static String of(String raw) {
        if (raw == null || raw.isBlank()) {
            return "no reason given";
        }
        String text = BREAKS.matcher(ADDRESS.matcher(raw).replaceAll("…")).replaceAll(" ").strip();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
