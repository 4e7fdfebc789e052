package fr.binome.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"09/04/2011", "9/4/2011", "9.4.2011", "09-04-2011", "9 4 2011", "09042011", "2011-04-09", "9 / 4 / 2011"})
    void readsTheDayBeforeTheMonth(String typed) {
        assertThat(TypedDate.of(typed)).contains(LocalDate.of(2011, 4, 9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2011", "29/02/2011", "32/01/2011", "01/13/2011", "00/01/2011", "31022011"})
    void knowsDatesThatNoCalendarHas(String typed) {
        assertThat(TypedDate.of(typed)).isEmpty();
        assertThat(TypedDate.shaped(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hier", "9/4/11", "9 avril", "2011", "99999999999"})
    void whatIsNoDateHasNotItsShape(String typed) {
        assertThat(TypedDate.of(typed)).isEmpty();
        assertThat(TypedDate.shaped(typed)).isFalse();
    }
}
