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
    @CsvSource({"+262 692 12 34 56, 06 92 12 34 56", "0692 12 34 56, 06 92 12 34 56", "+33 692 12 34 56, 06 92 12 34 56",
        "00262 639 01 02 03, 06 39 01 02 03", "+590 690 00 12 34, 06 90 00 12 34", "+594 694 20 12 34, 06 94 20 12 34",
        "+596 696 20 12 34, 06 96 20 12 34", "0596 59 12 34, 05 96 59 12 34"})
    void overseasNumbersOfTheSamePlanAreKeptAlike(String typed, String kept) {
        assertThat(PhoneNumber.of(typed)).contains(kept);
    }

    @ParameterizedTest
    @CsvSource({"+32 470 12 34 56, +32470123456", "0032470123456, +32470123456", "+687 75 12 34, +687751234",
        "+689 87 12 34 56, +68987123456", "+44 7400 123456, +447400123456", "+212 612 345678, +212612345678"})
    void otherNumbersKeepTheirCountry(String typed, String kept) {
        assertThat(PhoneNumber.of(typed)).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "06 39 98 00", "06 39 98 00 12 3", "zéro six", "0012", "+0 123456789", "112233445566", "06399800a2", "06 39 98 00 12 poste 3", "00 39 98 00 12",
        "+1234567890123456"})
    void whatCannotBeANumberIsNone(String typed) {
        assertThat(PhoneNumber.of(typed)).isEmpty();
    }

    @Test
    void twoSpellingsAreTheSameNumberAndNothingIsNobodys() {
        assertThat(PhoneNumber.same("06 39 98 00 12", "+33639980012")).isTrue();
        assertThat(PhoneNumber.same("0692 12 34 56", "+262 692 12 34 56")).isTrue();
        assertThat(PhoneNumber.same("+99 12", "+9912")).isTrue();
        assertThat(PhoneNumber.same("06 39 98 00 12", "06 39 98 00 13")).isFalse();
        assertThat(PhoneNumber.same(null, null)).isFalse();
        assertThat(PhoneNumber.same("", "")).isFalse();
    }
}
