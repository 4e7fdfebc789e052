package fr.binome.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncryptionTest {

    private static final String OLD = "o".repeat(32);
    private static final String NEW = "n".repeat(32);

    private final Encryption encryption = encryption(OLD, "1", "");

    @ParameterizedTest
    @ValueSource(strings = {"", "je suis malentendant·e, rampe d'accès", "手語 ♿ \uD83D\uDE00"})
    void whatIsSealedComesBack(String text) {
        String sealed = encryption.seal("adjustment", "row", text);

        assertThat(encryption.open("adjustment", "row", sealed)).isEqualTo(text);
        assertThat(Encryption.sealed(sealed)).isTrue();
        assertThat(sealed).startsWith("e1.1.").matches("[\\w.-]+").doesNotContain("rampe");
    }

    @Test
    void theSameTextIsSealedDifferentlyEachTime() {
        assertThat(encryption.seal("a", "row", "x")).isNotEqualTo(encryption.seal("a", "row", "x"));
    }

    @Test
    void anotherRowAnotherPurposeAndAnAlteredTextStayShut() {
        String sealed = encryption.seal("draft", "row", "text");
        String altered = sealed.substring(0, 25) + (sealed.charAt(25) == 'A' ? 'B' : 'A') + sealed.substring(26);

        assertThatThrownBy(() -> encryption.open("draft", "other", sealed)).isInstanceOf(UnreadableSecretException.class);
        assertThatThrownBy(() -> encryption.open("adjustment", "row", sealed)).isInstanceOf(UnreadableSecretException.class);
        assertThatThrownBy(() -> encryption.open("draft", "row", altered)).isInstanceOf(UnreadableSecretException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text", "e1.1.", "e1.1.AAAA", "e1.1.***", "e1.2.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "e9.1.AAAA"})
    void nonsenseIsNamedNotCrashedOn(String stored) {
        assertThatThrownBy(() -> encryption.open("draft", "row", stored)).isInstanceOf(UnreadableSecretException.class)
                .hasMessageContaining("row");
    }

    @Test
    void aWrongKeyOpensNothing() {
        String sealed = encryption.seal("draft", "row", "text");

        assertThatThrownBy(() -> encryption(NEW, "1", "").open("draft", "row", sealed)).isInstanceOf(UnreadableSecretException.class)
                .hasMessageContaining("BINOME_SECRET_KEY_ID");
    }

    @Test
    void aFormerKeyStillReadsAndTheNewOneSeals() {
        String sealed = encryption.seal("draft", "row", "text");
        Encryption rotated = encryption(NEW, "2", "0:" + "z".repeat(32) + ", 1:" + OLD);

        assertThat(rotated.open("draft", "row", sealed)).isEqualTo("text");
        assertThat(rotated.seal("draft", "row", "text")).startsWith("e1.2.");
        assertThatThrownBy(() -> encryption(NEW, "2", "").open("draft", "row", sealed))
                .hasMessageContaining("(1)").hasMessageContaining("BINOME_PREVIOUS_SECRET_KEYS");
    }

    @Test
    void aFormerKeyNeedsAnIdOfItsOwn() {
        assertThatThrownBy(() -> encryption(NEW, "1", "1:" + OLD)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("BINOME_SECRET_KEY_ID");
        assertThatThrownBy(() -> encryption(NEW, "2", OLD)).isInstanceOf(IllegalArgumentException.class).hasMessageNotContaining(OLD);
    }

    private static Encryption encryption(String secret, String id, String previous) {
        return new Encryption(new SecretKeys(new Settings("http://localhost:8080", secret, id), previous));
    }
}
