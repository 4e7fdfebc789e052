package fr.binome.followup;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.followup.catalogue.CheckInKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccasionTest {

    private static final LocalDate INTRODUCED = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "2026-11-29, DAY_7, 1, 2026-11-29", "2026-12-12, DAY_7, 1, 2026-11-29",
        "2026-12-13, DAY_21, 1, 2026-12-13", "2027-01-12, DAY_21, 1, 2026-12-13",
        "2027-01-13, MONTHLY, 1, 2027-01-13", "2027-02-13, MONTHLY, 2, 2027-02-13", "2028-01-01, MONTHLY, 12, 2027-12-13"})
    void onlyTheNewestCounts(LocalDate today, CheckInKind kind, int ordinal, LocalDate dueOn) {
        assertThat(Occasion.newest(INTRODUCED, today)).contains(new Occasion(kind, ordinal, dueOn));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22", "2026-11-28", "2026-01-01"})
    void nothingIsAskedInTheFirstWeek(LocalDate today) {
        assertThat(Occasion.newest(INTRODUCED, today)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22, 2026-11-29", "2026-11-29, 2026-12-13", "2026-12-13, 2027-01-13", "2027-01-13, 2027-02-13"})
    void theNextOneLiesAhead(LocalDate today, LocalDate dueOn) {
        assertThat(Occasion.next(INTRODUCED, today).dueOn()).isEqualTo(dueOn);
    }

    @Test
    void aShortMonthDoesNotMoveTheLaterOnes() {
        LocalDate introduced = LocalDate.of(2027, 1, 10);

        assertThat(Occasion.newest(introduced, LocalDate.of(2027, 2, 28)).orElseThrow().dueOn()).isEqualTo("2027-02-28");
        assertThat(Occasion.newest(introduced, LocalDate.of(2027, 3, 31)).orElseThrow().dueOn()).isEqualTo("2027-03-31");
    }

    @Test
    void neverMoreThan40DaysPassBetweenTwo() {
        for (LocalDate start = INTRODUCED; start.isBefore(INTRODUCED.plusYears(1)); start = start.plusDays(1)) {
            for (LocalDate day = start; day.isBefore(start.plusDays(400)); ) {
                LocalDate next = Occasion.next(start, day).dueOn();
                assertThat(next).isAfter(day).isBeforeOrEqualTo(day.plusDays(40));
                day = next;
            }
        }
    }
}
