package fr.binome.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @CsvSource({"lea@example.org, lea@example.org", "Lea.Petit+ecole@Example.ORG, Lea.Petit+ecole@example.org",
        "o'neil@example.co.uk, o'neil@example.co.uk"})
    void addressesAreKeptWithTheirDomainInLowerCase(String typed, String kept) {
        assertThat(EmailAddress.of(typed)).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lea", "lea@", "@example.org", "lea@example", "lea petit@example.org", "léa@example.org", "lea@@example.org",
        ".lea@example.org", "lea..petit@example.org", "lea@example..org", "lea@-example.org", "a@b.org,c@d.org", "lea@example.org\nBcc: x@y.org",
        "<lea@example.org>"})
    void whatCannotBeAnAddressIsNone(String typed) {
        assertThat(EmailAddress.of(typed)).isEmpty();
    }

    @Test
    void endlessAddressesAreNone() {
        assertThat(EmailAddress.of("a".repeat(65) + "@example.org")).isEmpty();
        assertThat(EmailAddress.of("a@" + "b".repeat(300) + ".org")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"lea@gmial.com, lea@gmail.com", "lea@gmail.fr, lea@gmail.com", "lea@gamil.com, lea@gmail.com", "lea@gmail.co, lea@gmail.com",
        "lea@hotmial.fr, lea@hotmail.fr", "lea@orang.fr, lea@orange.fr", "lea@laposte.fr, lea@laposte.net", "lea@wanado.fr, lea@wanadoo.fr",
        "lea@outlok.com, lea@outlook.com"})
    void aMisspeltProviderIsSuggestedRight(String typed, String meant) {
        assertThat(EmailAddress.suggestion(typed)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lea@gmail.com", "lea@free.fr", "lea@example.org", "lea@mail.com", "lea@hotmail.be", "lea@ac-lille.fr", "lea@gmx.fr",
        "lea@univ-lyon2.fr"})
    void rightAddressesAreLeftAlone(String typed) {
        assertThat(EmailAddress.suggestion(typed)).isEmpty();
    }

    @Test
    void upperCaseAndTagsReachTheSameInbox() {
        assertThat(EmailAddress.same("Nadia@Example.org", "nadia+ecole@example.org")).isTrue();
        assertThat(EmailAddress.same("nadia@example.org", "ines@example.org")).isFalse();
        assertThat(EmailAddress.same(null, null)).isFalse();
    }
}
