package fr.binome.mail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.platform.calendar.FrenchHolidays;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @ParameterizedTest
    @CsvSource({
        // Monday, its night, Friday evening, Sunday, 1 May (a Friday), the night before
        "2026-11-23T12:00, 2026-11-23T12:00",
        "2026-11-23T07:59:59, 2026-11-23T08:00",
        "2026-11-23T20:00, 2026-11-24T08:00",
        "2026-11-27T21:00, 2026-11-28T08:00",
        "2026-11-28T20:30, 2026-11-30T08:00",
        "2026-11-29T10:00, 2026-11-30T08:00",
        "2026-05-01T10:00, 2026-05-02T08:00",
        "2026-04-30T22:00, 2026-05-02T08:00"})
    void keepsAnAdultsNightSundayAndHoliday(LocalDateTime wanted, LocalDateTime sent) {
        assertThat(next(wanted, Reader.adult(PARIS, "59"))).isEqualTo(sent);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T12:00, 2026-11-23T17:00",
        "2026-11-23T19:29:59, 2026-11-23T19:29:59",
        "2026-11-23T19:30, 2026-11-24T17:00",
        "2026-11-28T09:00, 2026-11-28T10:00",
        "2026-11-28T14:00, 2026-11-28T14:00",
        "2026-11-28T19:30, 2026-11-30T17:00"})
    void writesToMinorsAfterSchool(LocalDateTime wanted, LocalDateTime sent) {
        assertThat(next(wanted, Reader.minor(PARIS, "59"))).isEqualTo(sent);
    }

    @ParameterizedTest
    @CsvSource({
        "67, Europe/Paris, 2026-12-26T10:00, 2026-12-28T08:00",
        "59, Europe/Paris, 2026-12-26T10:00, 2026-12-26T10:00",
        "972, America/Martinique, 2026-05-22T10:00, 2026-05-23T08:00",
        "974, Indian/Reunion, 2027-12-20T10:00, 2027-12-21T08:00"})
    void keepsTheHolidaysOfTheReadersHome(String departement, ZoneId zone, LocalDateTime wanted, LocalDateTime sent) {
        assertThat(next(wanted, Reader.adult(zone, departement))).isEqualTo(sent);
    }

    @Property(tries = 4000)
    void neverWritesInQuietHoursWhateverTheZone(@ForAll("moments") Instant wanted, @ForAll("readers") Reader reader) {
        Instant sent = QuietHours.next(wanted, reader);

        ZonedDateTime there = sent.atZone(reader.zone());
        assertThat(sent).isAfterOrEqualTo(wanted);
        assertThat(there.getDayOfWeek()).isNotEqualTo(DayOfWeek.SUNDAY);
        assertThat(FrenchHolidays.contains(there.toLocalDate(), reader.departement())).isFalse();
        assertThat(there.toLocalTime()).isBetween(LocalTime.of(8, 0), LocalTime.of(19, 59, 59, 999_999_999));
        if (reader.minor()) {
            assertThat(there.toLocalTime()).isBefore(LocalTime.of(19, 30));
            assertThat(there.toLocalTime().isAfter(LocalTime.of(16, 59, 59)) || there.getDayOfWeek() == DayOfWeek.SATURDAY
                    && !there.toLocalTime().isBefore(LocalTime.of(10, 0))).isTrue();
        }
    }

    @Property(tries = 4000)
    void staysOnceItIsInHoursAndWaitsForTheFirst(@ForAll("moments") Instant wanted, @ForAll("readers") Reader reader) {
        Instant sent = QuietHours.next(wanted, reader);

        assertThat(QuietHours.next(sent, reader)).isEqualTo(sent);
        // A Saturday evening before a Monday that is a holiday: no longer than that.
        assertThat(Duration.between(wanted, sent)).isLessThan(Duration.ofHours(97));
        if (sent.isAfter(wanted)) {
            assertThat(QuietHours.next(sent.minusNanos(1), reader)).isEqualTo(sent);
        }
    }

    /** Ten years, with the hours around every change of the clocks as likely as all others together. */
    @Provide
    Arbitrary<Instant> moments() {
        Arbitrary<Instant> any = Arbitraries.longs().between(Instant.parse("2025-01-01T00:00:00Z").getEpochSecond(),
                Instant.parse("2035-01-01T00:00:00Z").getEpochSecond()).map(Instant::ofEpochSecond);
        Arbitrary<Instant> nearAChange = any.flatMap(moment -> {
            Instant change = PARIS.getRules().nextTransition(moment).getInstant();
            return Arbitraries.longs().between(-100_000, 100_000).map(change::plusSeconds);
        });
        return Arbitraries.oneOf(any, nearAChange);
    }

    @Provide
    Arbitrary<Reader> readers() {
        Arbitrary<String[]> places = Arbitraries.of(new String[] {"Europe/Paris", "59"}, new String[] {"Europe/Paris", "67"},
                new String[] {"America/Martinique", "972"}, new String[] {"America/Cayenne", "973"},
                new String[] {"Indian/Reunion", "974"}, new String[] {"Indian/Mayotte", "976"},
                new String[] {"America/Miquelon", "975"}, new String[] {"Pacific/Noumea", "988"},
                new String[] {"Pacific/Tahiti", "987"});
        return Combinators.combine(places, Arbitraries.of(true, false))
                .as((place, minor) -> new Reader(ZoneId.of(place[0]), place[1], minor));
    }

    private static LocalDateTime next(LocalDateTime wanted, Reader reader) {
        return LocalDateTime.ofInstant(QuietHours.next(wanted.atZone(reader.zone()).toInstant(), reader), reader.zone());
    }
}
