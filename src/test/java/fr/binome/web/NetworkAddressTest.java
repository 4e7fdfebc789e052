package fr.binome.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkAddressTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"203.0.113.7, -, cb007107", "203.0.113.7, 198.51.100.1, cb007107", "127.0.0.1, -, -",
            "127.0.0.1, 198.51.100.1, c6336401", "10.0.0.2, '1.2.3.4, 198.51.100.1', c6336401", "127.0.0.1, unknown, -",
            "127.0.0.1, 999.1.1.1, -", "127.0.0.1, '', -", "2001:db8:1:2:3:4:5:6, -, 20010db800010002",
            "127.0.0.1, 2001:db8:1:2::9, 20010db800010002"})
    void whatTheNearestProxySaysCountsAndNothingElse(String peer, String forwarded, String place) throws UnknownHostException {
        assertThat(NetworkAddress.of(InetAddress.getByName(peer), forwarded)).isEqualTo(Optional.ofNullable(place));
    }
}
