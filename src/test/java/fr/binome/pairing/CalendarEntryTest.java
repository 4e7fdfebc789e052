package fr.binome.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CalendarEntryTest {

    private static CalendarEntry entry(String title, String place, boolean cancelled) {
        return new CalendarEntry("abc@binome.example", 2, cancelled, Instant.parse("2026-11-22T09:00:00Z"), Instant.parse("2026-12-02T17:00:00Z"),
                Duration.ofHours(1), title, place, "Une question ? Claire, 06 12 00 00 00");
    }

    @Test
    void saysWhenInUtcWithAStableIdAndAGrowingSequence() {
        String text = entry("Première rencontre", "Médiathèque", false).text();

        assertThat(text).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n")
                .contains("METHOD:PUBLISH\r\n", "UID:abc@binome.example\r\n", "SEQUENCE:2\r\n", "DTSTAMP:20261122T090000Z\r\n",
                        "DTSTART:20261202T170000Z\r\n", "DTEND:20261202T180000Z\r\n", "SUMMARY:Première rencontre\r\n");
    }

    @Test
    void escapesWhatCalendarsReadAsSigns() {
        assertThat(entry("Marc; Inès", "2, rue \\ bas\nLyon", false).text()).contains("SUMMARY:Marc\\; Inès", "LOCATION:2\\, rue \\\\ bas\\nLyon");
    }

    @Test
    void foldsLongLinesByOctetsAndNeverWithinACharacter() {
        String place = "é".repeat(120);

        String text = entry("t", place, false).text();

        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n ", "")).contains("LOCATION:" + place);
    }

    @Test
    void callsAnEventOff() {
        assertThat(entry("t", "p", true).text()).contains("METHOD:CANCEL", "STATUS:CANCELLED");
    }
}
