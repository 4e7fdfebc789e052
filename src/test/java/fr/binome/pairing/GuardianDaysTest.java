package fr.binome.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class GuardianDaysTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void threeDaysAreThreeDaysWithoutASunday() {
        assertThat(GuardianDays.last(LocalDate.of(2026, 11, 23))).isEqualTo(LocalDate.of(2026, 11, 26));
    }

    @Test
    void aSundayIsNotCounted() {
        assertThat(GuardianDays.last(LocalDate.of(2026, 11, 20))).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void theLastDayCountsToItsEnd() {
        assertThat(GuardianDays.until(LocalDate.of(2026, 11, 23), PARIS)).isEqualTo("2026-11-26T23:00:00Z");
        assertThat(GuardianDays.lastOf(GuardianDays.until(LocalDate.of(2026, 11, 23), PARIS), PARIS)).isEqualTo(LocalDate.of(2026, 11, 26));
    }
}
