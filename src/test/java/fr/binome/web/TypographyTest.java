package fr.binome.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypographyTest {

    @Test
    void aSignStaysWithTheWordBeforeIt() {
        assertThat(Typography.keepTogether("<p>Vous êtes prêt ? Oui : « bien ».</p>"))
                .isEqualTo("<p>Vous êtes prêt\u00a0? Oui\u00a0: «\u00a0bien\u00a0».</p>");
    }

    @Test
    void aSignAfterATagStaysToo() {
        assertThat(Typography.keepTogether("<strong>Léa</strong> : oui")).isEqualTo("<strong>Léa</strong>\u00a0: oui");
    }

    @Test
    void aPhoneNumberIsOnePiece() {
        assertThat(Typography.keepTogether("Appeler le 01 99 00 12 05"))
                .isEqualTo("Appeler le 01\u00a099\u00a000\u00a012\u00a005");
    }

    @Test
    void aNumberStaysWithItsUnit() {
        assertThat(Typography.keepTogether("100 % avant 12 h, à 4 km, 3 heures"))
                .isEqualTo("100\u00a0% avant 12\u00a0h, à 4\u00a0km, 3 heures");
    }

    @Test
    void attributesAndTypedTextStayAsTheyAre() {
        String form = "<input value=\"01 99 00 12 05 ?\"><textarea>Pourquoi ?\nÀ 12 h</textarea><pre>Oui : 5 %</pre>";

        assertThat(Typography.keepTogether(form)).isEqualTo(form);
    }

    @Test
    void textThatHoldsAReplacementSignIsKept() {
        assertThat(Typography.keepTogether("<a href=\"$1\\\">5 €</a>")).isEqualTo("<a href=\"$1\\\">5\u00a0€</a>");
    }
}
