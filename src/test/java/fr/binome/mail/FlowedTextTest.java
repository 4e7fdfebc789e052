package fr.binome.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlowedTextTest {

    private static final String ADDRESS = "https://mentorat.example/check-in/0123456789abcdefghjk.k1.AbCdEfGhIjKlMnOpQrStUvWxYz0123?answer=YES";

    @Test
    void cutsLongLinesAtSpacesAndMarksThem() {
        List<String> lines = FlowedText.flow("Vous préférez en parler ? Appelez Claire Morel au 06 12 00 00 00, ou répondez.").lines().toList();

        assertThat(lines).containsExactly("Vous préférez en parler ? Appelez Claire Morel au 06 12 00 00 00, ou ", "répondez.");
    }

    @Test
    void beginsNoLineWithAMarkThatFrenchSetsApart() {
        String danger = "En danger ? Appelez le 17 ou le 112, ou envoyez un SMS au 114. Enfants : 119.";

        assertThat(FlowedText.flow(danger).lines())
                .containsExactly("En danger ? Appelez le 17 ou le 112, ou envoyez un SMS au 114. ", "Enfants : 119.");
    }

    @Test
    void neverCutsAnAddress() {
        assertThat(FlowedText.flow("* Oui\n  " + ADDRESS).lines()).containsExactly("* Oui", "   " + ADDRESS);
        assertThat(FlowedText.flow(ADDRESS + " et la suite").lines()).containsExactly(ADDRESS + " ", "et la suite");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bonjour,\n\nun mot.\n", "> cité\nFrom Claire\n  retrait\n", "* Oui\n  " + ADDRESS + "\n",
            "Un mot, puis beaucoup d'autres mots encore, et une dernière ligne qui dépasse, de loin, la largeur d'une fenêtre étroite.\n"})
    void isJoinedAgainAsItWas(String text) {
        assertThat(FlowedText.joined(FlowedText.flow(text))).isEqualTo(text);
    }
}
