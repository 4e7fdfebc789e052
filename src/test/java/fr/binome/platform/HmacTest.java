package fr.binome.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HmacTest {

    private final Hmac hmac = hmac("0123456789abcdef0123456789abcdef", null, "");

    @Test
    void verifiesItsOwnSignatureOnly() {
        String signature = hmac.sign("token", "abc");

        assertThat(hmac.verifies("token", "abc", signature)).isTrue();
        assertThat(hmac.verifies("token", "abd", signature)).isFalse();
        assertThat(hmac.verifies("csrf", "abc", signature)).isFalse();
        assertThat(hmac.verifies("token", "abc", signature.replace('-', '_'))).isFalse();
        assertThat(hmac.verifies("token", "abc", null)).isFalse();
    }

    @Test
    void whatAFormerKeyHasSignedCountsAsLongAsItIsNamed() {
        String mailed = hmac.sign("token", "abc");
        String former = "1:0123456789abcdef0123456789abcdef";

        assertThat(hmac("fedcba9876543210fedcba9876543210", "2", former).verifies("token", "abc", mailed)).isTrue();
        assertThat(hmac("fedcba9876543210fedcba9876543210", "2", former).sign("token", "abc")).startsWith("2-");
        assertThat(hmac("fedcba9876543210fedcba9876543210", "2", "").verifies("token", "abc", mailed)).isFalse();
        assertThat(hmac.verifies("token", "abc", "-" + mailed.substring(2))).isFalse();
        assertThat(hmac.verifies("token", "abc", "nonsense")).isFalse();
    }

    @Test
    void aKeysNameIsShortAndPlain() {
        assertThatThrownBy(() -> new Settings("https://example.org", "0123456789abcdef0123456789abcdef", "2026-11-23.b"))
                .hasMessageContaining("(2026-11-23.b)").hasMessageContaining("Maybe set BINOME_SECRET_KEY_ID");
    }

    private static Hmac hmac(String key, String id, String previous) {
        return new Hmac(new SecretKeys(new Settings("https://example.org", key, id), previous));
    }

    @Test
    void carriesAtLeast128BitsAndTheKeysName() {
        assertThat(hmac.sign("token", "abc")).matches("1-[A-Za-z0-9_-]{22}");
    }

    @Test
    void anotherKeySignsDifferently() {
        Hmac other = hmac("fedcba9876543210fedcba9876543210", null, "");

        assertThat(other.sign("token", "abc")).isNotEqualTo(hmac.sign("token", "abc"));
    }

    @Test
    void aShortKeyOrAnOddAddressIsRefusedWithTheWayOut() {
        assertThatThrownBy(() -> new Settings("https://example.org", "short", null)).hasMessageContaining("Maybe set BINOME_SECRET_KEY");
        assertThatThrownBy(() -> new Settings("example.org/", "0123456789abcdef0123456789abcdef", null))
                .hasMessageContaining("(example.org/)").hasMessageContaining("Maybe set BINOME_PUBLIC_URL");
    }

    @Test
    void idsAreTwentyLettersWithoutLookalikesAndDoNotRepeat() {
        var ids = Stream.generate(Ids::next).limit(10_000).collect(Collectors.toSet());

        assertThat(ids).hasSize(10_000).allMatch(id -> id.matches("[0-9a-hjkmnp-tv-z]{20}"));
    }
}
