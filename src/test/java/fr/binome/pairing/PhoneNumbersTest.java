package fr.binome.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "06 39 98 12 34, 0639981234, true",
        "07.39.98.12.34, 0739981234, true",
        "+33 6 39 98 12 34, +33639981234, true",
        "04 72 00 00 00, 0472000000, false",
        "06 39, 0639, false",
        "'\"><b>06', 06, false"})
    void linksHoldDigitsOnlyAndKnowMobiles(String written, String tel, boolean mobile) {
        assertThat(PhoneNumbers.tel(written)).isEqualTo(tel);
        assertThat(PhoneNumbers.mobile(written)).isEqualTo(mobile);
    }
}
