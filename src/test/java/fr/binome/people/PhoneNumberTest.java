package fr.binome.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({"0639980012", "06 39 98 00 12", "06.39.98.00.12", "06-39-98-00-12", "+33 6 39 98 00 12", "+33639980012",
        "+33 (0)6 39 98 00 12", "0033 6 39 98 00 12", "639980012", "06/39/98/00/12"})
    void frenchNumbersAreKeptInPairs(String typed) {
        assertThat(PhoneNumber.of(typed)).contains("06 39 98 00 12");
    }

    @ParameterizedTest
    @CsvSource({"+32 470 12 34 56, +32470123456", "0032470123456, +32470123456", "+262 692 12 34 56, +262692123456",
        "0692 12 34 56, 06 92 12 34 56"})
    void otherNumbersKeepTheirCountry(String typed, String kept) {
        assertThat(PhoneNumber.of(typed)).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "06 39 98 00", "06 39 98 00 12 3", "zéro six", "0012", "+0 123456789", "112233445566", "06399800a2",
        "+1234567890123456"})
    void whatCannotBeANumberIsNone(String typed) {
        assertThat(PhoneNumber.of(typed)).isEmpty();
    }

    @Test
    void twoSpellingsAreTheSameNumberAndNothingIsNobodys() {
        assertThat(PhoneNumber.same("06 39 98 00 12", "+33639980012")).isTrue();
        assertThat(PhoneNumber.same("06 39 98 00 12", "06 39 98 00 13")).isFalse();
        assertThat(PhoneNumber.same(null, null)).isFalse();
        assertThat(PhoneNumber.same("", "")).isFalse();
    }
}
