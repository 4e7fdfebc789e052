package fr.binome.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElisionTest {

    @ParameterizedTest
    @ValueSource(strings = {"Inès", "Élise", "omar", "Œuvre de Lille", "Ünal", "octobre 2026"})
    void aVowelTakesTheEBeforeItAway(String word) {
        assertThat(Elision.in("L'accord de {0} ; plus que {0}. De {0}, Que {0}", word))
                .isEqualTo("L'accord d'{0} ; plus qu'{0}. D'{0}, Qu'{0}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Karim", "Hugo", "Yann", "12", "« Inès »", ""})
    void anythingElseStaysAsItIs(String word) {
        assertThat(Elision.in("L'accord de {0} ; plus que {0}", word)).isEqualTo("L'accord de {0} ; plus que {0}");
    }

    @Test
    void eachArgumentDecidesForItself() {
        assertThat(Elision.in("Le binôme de {0}, le but de {1}, {0} et la suite de {2}", "Karim", "Ana"))
                .isEqualTo("Le binôme de {0}, le but d'{1}, {0} et la suite de {2}");
    }

    @Test
    void onlyTheWholeWordIsElided() {
        assertThat(Elision.in("Code {0}, presque {0}, monde {0}", "Inès")).isEqualTo("Code {0}, presque {0}, monde {0}");
    }
}
