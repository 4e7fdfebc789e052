package fr.binome.followup;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.followup.catalogue.CheckInKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmTest {

    private static final LocalDate INTRODUCED = LocalDate.of(2026, 11, 22);
    /** Day 0 plus six months. */
    private static final Rhythm RHYTHM = Rhythm.from(INTRODUCED, INTRODUCED.plusMonths(6));

    @ParameterizedTest
    @CsvSource({
        "2026-11-29, DAY_7, 1, 2026-11-29", "2026-12-12, DAY_7, 1, 2026-11-29",
        "2026-12-13, DAY_21, 1, 2026-12-13", "2027-01-12, DAY_21, 1, 2026-12-13",
        "2027-01-13, MONTHLY, 1, 2027-01-13", "2027-01-28, PULSE, 1, 2027-01-28", "2027-02-13, MONTHLY, 2, 2027-02-13",
        "2027-04-21, MONTHLY, 4, 2027-04-13", "2027-04-22, CLOSURE, 6, 2027-04-22", "2027-05-13, MONTHLY, 5, 2027-05-13",
        "2028-01-01, MONTHLY, 12, 2027-12-13"})
    void onlyTheNewestCounts(LocalDate today, CheckInKind kind, int ordinal, LocalDate dueOn) {
        assertThat(RHYTHM.newest(today)).contains(new Occasion(kind, ordinal, dueOn));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22", "2026-11-28", "2026-01-01"})
    void nothingIsAskedInTheFirstWeek(LocalDate today) {
        assertThat(RHYTHM.newest(today)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22, 2026-11-29", "2026-11-29, 2026-12-13", "2026-12-13, 2027-01-13", "2027-01-13, 2027-01-28"})
    void theNextOneLiesAhead(LocalDate today, LocalDate dueOn) {
        assertThat(RHYTHM.next(today).dueOn()).isEqualTo(dueOn);
    }

    @Test
    void aShortMonthDoesNotMoveTheLaterOnes() {
        LocalDate introduced = LocalDate.of(2027, 1, 10);
        Rhythm rhythm = Rhythm.from(introduced, introduced.plusYears(1));

        assertThat(rhythm.newest(LocalDate.of(2027, 2, 28)).orElseThrow().dueOn()).isEqualTo("2027-02-28");
        assertThat(rhythm.newest(LocalDate.of(2027, 3, 31)).orElseThrow().dueOn()).isEqualTo("2027-03-31");
    }

    @Test
    void theReviewTakesThePlaceOfAMonthlyQuestionOfTheSameWeek() {
        Rhythm rhythm = Rhythm.from(INTRODUCED, LocalDate.of(2027, 5, 15));

        assertThat(rhythm.newest(LocalDate.of(2027, 4, 14)).orElseThrow().kind()).isEqualTo(CheckInKind.MONTHLY);
        assertThat(rhythm.newest(LocalDate.of(2027, 4, 14)).orElseThrow().ordinal()).isEqualTo(3);
        assertThat(rhythm.newest(LocalDate.of(2027, 4, 15)).orElseThrow().kind()).isEqualTo(CheckInKind.CLOSURE);
    }

    @Test
    void aWeekAfterAPauseBothAreAskedAndNothingOfThePauseIsCaughtUp() {
        Rhythm rhythm = new Rhythm(INTRODUCED, INTRODUCED.plusYears(1), LocalDate.of(2027, 2, 20), 1, 7, 21, true);

        assertThat(rhythm.newest(LocalDate.of(2027, 2, 26))).isEmpty();
        assertThat(rhythm.newest(LocalDate.of(2027, 2, 27))).contains(
                new Occasion(CheckInKind.RESTART, 1, LocalDate.of(2027, 2, 27)));
        assertThat(rhythm.next(LocalDate.of(2027, 2, 27)).dueOn()).isEqualTo("2027-03-13");
    }

    @Test
    void theFirstDaysAreTheProgrammesToChooseAndThePulseCanBeLeftOut() {
        Rhythm rhythm = new Rhythm(INTRODUCED, INTRODUCED.plusYears(1), null, 0, 5, 15, false);

        assertThat(rhythm.next(INTRODUCED).dueOn()).isEqualTo("2026-11-27");
        assertThat(rhythm.next(LocalDate.of(2026, 11, 27)).dueOn()).isEqualTo("2026-12-07");
        assertThat(rhythm.next(LocalDate.of(2027, 1, 7)).kind()).isEqualTo(CheckInKind.MONTHLY);
    }

    @Test
    void neverMoreThan40DaysPassBetweenTwo() {
        for (LocalDate start = INTRODUCED; start.isBefore(INTRODUCED.plusYears(1)); start = start.plusDays(1)) {
            for (int months : new int[] {3, 6, 10}) {
                Rhythm rhythm = Rhythm.from(start, start.plusMonths(months));
                for (LocalDate day = start; day.isBefore(start.plusDays(400)); ) {
                    LocalDate next = rhythm.next(day).dueOn();
                    assertThat(next).isAfter(day).isBeforeOrEqualTo(day.plusDays(40));
                    day = next;
                }
            }
        }
    }
}
