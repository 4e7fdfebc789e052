package fr.binome.pairing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * One event of a calendar file (RFC 5545), in UTC so that no zone has to be described.
 *
 * @param uid stays the same through changes
 * @param sequence grows with each change
 * @param cancelled whether the event is called off
 * @param place empty while it is to agree
 */
record CalendarEntry(String uid, int sequence, boolean cancelled, Instant stamp, Instant start, Duration length, String title, String place,
                     String description) {

    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    /** Longest line in octets, without its end. */
    private static final int LONGEST = 75;

    String text() {
        StringBuilder file = new StringBuilder();
        List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Binome//FR", "METHOD:" + (cancelled ? "CANCEL" : "PUBLISH"), "BEGIN:VEVENT",
                "UID:" + uid, "SEQUENCE:" + sequence, "STATUS:" + (cancelled ? "CANCELLED" : "CONFIRMED"), "DTSTAMP:" + UTC.format(stamp),
                "DTSTART:" + UTC.format(start), "DTEND:" + UTC.format(start.plus(length)), "SUMMARY:" + escaped(title),
                "LOCATION:" + escaped(place), "DESCRIPTION:" + escaped(description), "CLASS:PRIVATE", "END:VEVENT", "END:VCALENDAR")
                .forEach(line -> fold(file, line));
        return file.toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\\R", "\\\\n");
    }

    /** Lines are cut after 75 octets, never within a character; what follows begins with a space. */
    private static void fold(StringBuilder file, String line) {
        int octets = 0;
        for (int at = 0; at < line.length();) {
            int character = line.codePointAt(at);
            String written = Character.toString(character);
            int size = written.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST) {
                file.append("\r\n ");
                octets = 1;
            }
            file.append(written);
            octets += size;
            at += Character.charCount(character);
        }
        file.append("\r\n");
    }
}
