package fr.binome.followup.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingHoursTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final WorkingHours office = new WorkingHours(PARIS);

    @ParameterizedTest(name = "{0} + {1} working days = {2}")
    @CsvSource({
        // 2026-11-22 is a Sunday.
        "2026-11-22T10:00, 1, 2026-11-24T12:00",
        "2026-11-22T10:00, 0, 2026-11-23T12:00",
        "2026-11-23T09:00, 1, 2026-11-24T12:00",
        "2026-11-23T12:00, 1, 2026-11-24T12:00",
        "2026-11-23T12:01, 1, 2026-11-24T18:00",
        "2026-11-23T17:59, 0, 2026-11-23T18:00",
        "2026-11-23T18:00, 0, 2026-11-24T12:00",
        "2026-11-23T03:00, 0, 2026-11-23T12:00",
        "2026-11-27T19:00, 2, 2026-12-02T12:00",
        "2026-11-27T15:00, 5, 2026-12-04T18:00",
        // Armistice day, a Wednesday; Ascension, a Thursday; Easter and Whit Monday; a holiday itself.
        "2026-11-10T10:00, 1, 2026-11-12T12:00",
        "2026-05-13T10:00, 1, 2026-05-15T12:00",
        "2026-04-03T16:00, 1, 2026-04-07T18:00",
        "2026-05-22T16:00, 1, 2026-05-26T18:00",
        "2026-12-25T11:00, 1, 2026-12-29T12:00",
        // Over the change to winter and to summer time.
        "2026-10-23T10:00, 1, 2026-10-26T12:00",
        "2026-03-27T10:00, 1, 2026-03-30T12:00"})
    void countsWorkingDays(LocalDateTime from, int days, LocalDateTime due) {
        assertThat(office.due(paris(from), Due.days(days))).isEqualTo(paris(due));
    }

    @ParameterizedTest(name = "{0} + {1} working hours = {2}")
    @CsvSource({
        "2026-11-23T09:00, 4, 2026-11-23T13:00",
        "2026-11-23T14:00, 4, 2026-11-23T18:00",
        "2026-11-23T14:20, 4, 2026-11-24T09:15",
        "2026-11-27T16:30, 4, 2026-11-30T11:30",
        "2026-11-22T03:00, 4, 2026-11-23T13:00",
        "2026-11-23T23:30, 4, 2026-11-24T13:00",
        "2026-11-23T10:10, 20, 2026-11-25T12:00"})
    void countsWorkingHours(LocalDateTime from, int hours, LocalDateTime due) {
        assertThat(office.due(paris(from), Due.hours(hours))).isEqualTo(paris(due));
    }

    @ParameterizedTest(name = "{0} + {1} days of Tuesday to Saturday, 14 to 19 h = {2}")
    @CsvSource({
        "2026-11-23T10:00, 0, 2026-11-24T19:00",
        "2026-11-24T15:00, 1, 2026-11-25T19:00",
        "2026-11-27T20:00, 1, 2026-12-01T19:00",
        "2026-11-28T18:00, 1, 2026-12-01T19:00"})
    void countsTheOfficesOwnDaysAndHours(LocalDateTime from, int days, LocalDateTime due) {
        WorkingHours afternoons = new WorkingHours(PARIS, List.of(), new OpeningHours(
                EnumSet.range(DayOfWeek.TUESDAY, DayOfWeek.SATURDAY), LocalTime.of(14, 0), LocalTime.of(19, 0)));

        assertThat(afternoons.due(paris(from), Due.days(days))).isEqualTo(paris(due));
    }

    @Test
    void anOfficeOfMorningsHasNoOtherHalfDay() {
        WorkingHours mornings = new WorkingHours(PARIS, List.of(), new OpeningHours(EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY),
                LocalTime.of(8, 30), LocalTime.of(12, 0)));

        assertThat(mornings.nextHalfDay(paris(LocalDateTime.of(2026, 11, 23, 10, 0)))).isEqualTo(paris(LocalDateTime.of(2026, 11, 26, 8, 30)));
        assertThat(mornings.due(paris(LocalDateTime.of(2026, 11, 23, 11, 0)), Due.hours(4))).isEqualTo(paris(LocalDateTime.of(2026, 11, 26, 11, 30)));
        assertThat(mornings.due(paris(LocalDateTime.of(2026, 11, 23, 11, 0)), Due.days(1))).isEqualTo(paris(LocalDateTime.of(2026, 11, 26, 12, 0)));
    }

    @Test
    void refusesAnOfficeThatNeverOpens() {
        assertThatThrownBy(() -> new OpeningHours(EnumSet.noneOf(DayOfWeek.class), LocalTime.of(9, 0), LocalTime.of(18, 0)))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("Nobody is ever there");
    }

    @ParameterizedTest(name = "after {0} comes {1}")
    @CsvSource({
        "2026-11-23T10:00, 2026-11-23T14:00",
        "2026-11-23T12:00, 2026-11-24T09:00",
        "2026-11-23T20:00, 2026-11-24T09:00",
        "2026-11-27T15:00, 2026-11-30T09:00",
        "2026-11-28T10:00, 2026-12-01T09:00"})
    void triesAgainOnAnotherHalfDay(LocalDateTime from, LocalDateTime next) {
        assertThat(office.nextHalfDay(paris(from))).isEqualTo(paris(next));
    }

    @Test
    void livesInTheAssociationsZone() {
        WorkingHours reunion = new WorkingHours(ZoneId.of("Indian/Reunion"));

        // 15 h UTC is 19 h there: the office has closed.
        assertThat(reunion.due(Instant.parse("2026-11-23T15:00:00Z"), Due.days(0))).isEqualTo("2026-11-24T08:00:00Z");
    }

    @Test
    void refusesToEndBeforeItBegins() {
        assertThatThrownBy(() -> Due.days(-1)).hasMessageContaining("(-1) days");
    }

    private static Instant paris(LocalDateTime time) {
        return time.atZone(PARIS).toInstant();
    }
}
