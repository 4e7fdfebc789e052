package fr.binome.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrenchHolidaysTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01", "2026-04-06", "2026-05-01", "2026-05-08", "2026-05-14", "2026-05-25", "2026-07-14",
            "2026-08-15", "2026-11-01", "2026-11-11", "2026-12-25", "2027-03-29", "2027-05-06", "2027-05-17", "2025-04-21"})
    void knowsThePublicHolidays(LocalDate day) {
        assertThat(FrenchHolidays.contains(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-03", "2026-04-05", "2026-05-24", "2026-11-22", "2026-12-26", "2026-06-08"})
    void knowsNoOthers(LocalDate day) {
        assertThat(FrenchHolidays.contains(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"67, 2026-12-26", "57, 2026-04-03", "68, 2027-03-26", "971, 2026-05-27", "972, 2026-05-22",
            "973, 2026-06-10", "974, 2026-12-20", "976, 2026-04-27", "978, 2026-05-28"})
    void knowsTheHolidaysOfSomeDepartementsOnly(String departement, LocalDate day) {
        assertThat(FrenchHolidays.contains(day, departement)).isTrue();
        assertThat(FrenchHolidays.contains(day, "59")).isFalse();
        assertThat(FrenchHolidays.contains(day, "")).isFalse();
    }

    @Test
    void everyYearHasElevenOrTenWhenTwoMeet() {
        for (int year = 1990; year <= 2100; year++) {
            LocalDate first = LocalDate.of(year, 1, 1);

            long holidays = first.datesUntil(first.plusYears(1)).filter(FrenchHolidays::contains).count();

            // In 2008 Ascension fell on 1 May.
            assertThat(holidays).as("year %d", year).isBetween(10L, 11L);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1961-04-02", "1981-04-19", "2000-04-23", "2008-03-23", "2024-03-31", "2026-04-05", "2038-04-25"})
    void findsEaster(LocalDate sunday) {
        assertThat(FrenchHolidays.easter(sunday.getYear())).isEqualTo(sunday);
    }
}
