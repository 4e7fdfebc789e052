package fr.binome.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DatesTest {

    @Test
    void theFirstOfAMonthIsWrittenAsFrenchDoes() {
        assertThat(Dates.words(LocalDate.of(2026, 6, 1), "fr")).isEqualTo("1er juin 2026");
        assertThat(Dates.words(LocalDate.of(2026, 6, 11), "fr")).isEqualTo("11 juin 2026");
        assertThat(Dates.words(LocalDate.of(2026, 6, 1), "en")).isEqualTo("1 June 2026");
    }
}
