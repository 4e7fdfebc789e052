package fr.binome.followup;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.followup.catalogue.CheckInKind;
import fr.binome.pairing.Side;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedBeforeTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @ParameterizedTest
    @CsvSource({"2027-03-01, 2027-03-01, false", "2027-03-01, 2027-03-02, true", "2027-03-01, 2027-03-07, true",
        "2027-03-01, 2027-03-08, false"})
    void aPersonIsAskedOnOneDayAWeek(LocalDate asked, LocalDate today, boolean quiet) {
        assertThat(before(asked).askedThisWeek("mentor", today, PARIS)).isEqualTo(quiet);
    }

    @ParameterizedTest
    @CsvSource({"2027-05-08, 2027-05-09, true", "2027-05-08, 2027-05-16, true", "2027-05-08, 2027-05-17, false"})
    void theWeekBeginsWhenTheMailLeavesAfterAHolidayAndASunday(LocalDate asked, LocalDate today, boolean quiet) {
        assertThat(before(asked).askedThisWeek("mentor", today, PARIS)).isEqualTo(quiet);
    }

    @Test
    void whoWasNeverAskedMayBe() {
        assertThat(before(LocalDate.of(2027, 3, 1)).askedThisWeek("mentee", LocalDate.of(2027, 3, 2), PARIS)).isFalse();
    }

    private static AskedBefore before(LocalDate asked) {
        return new AskedBefore(List.of(new AskedOccasion("pair", Side.MENTOR, CheckInKind.DAY_7, 1, "mentor",
                asked.atTime(10, 0).atZone(PARIS).toInstant())));
    }
}
