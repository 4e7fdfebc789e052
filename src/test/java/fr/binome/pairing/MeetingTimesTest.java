package fr.binome.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingTimesTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 16:59, true", "2026-11-23, 17:00, false", "2026-11-25, 11:59, true", "2026-11-25, 12:00, false",
        "2026-11-28, 10:00, false", "2026-12-25, 10:00, false", "2026-11-24, 12:30, true"})
    void schoolIsOnWeekdaysUntilFiveAndOnWednesdaysUntilNoon(LocalDate day, LocalTime time, boolean school) {
        assertThat(MeetingTimes.school(day, time)).isEqualTo(school);
    }

    @Test
    void theNextDayOfThePairsPeriodIsFiveDaysAwayAtLeastAndNoHoliday() {
        assertThat(MeetingTimes.next(LocalDate.of(2026, 11, 20), "WED-EVENING")).contains(LocalDate.of(2026, 11, 25));
        assertThat(MeetingTimes.next(LocalDate.of(2026, 11, 21), "WED-EVENING")).contains(LocalDate.of(2026, 12, 2));
        assertThat(MeetingTimes.next(LocalDate.of(2026, 12, 18), "FRI-EVENING")).contains(LocalDate.of(2027, 1, 8));
        assertThat(MeetingTimes.next(LocalDate.of(2026, 11, 20), null)).isEmpty();
    }

    @Test
    void anHourBelongsToAPeriodOfTheWeek() {
        assertThat(MeetingTimes.period(LocalDate.of(2026, 11, 25), LocalTime.of(18, 0)).code()).isEqualTo("WED-EVENING");
        assertThat(MeetingTimes.period(LocalDate.of(2026, 11, 29), LocalTime.of(13, 59)).code()).isEqualTo("SUN-NOON");
    }
}
