package fr.binome.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FormDataTest {

    @Test
    void readsAccentsAndRepeatedFields() {
        FormData data = FormData.parse("name=L%C3%A9a+Na%C3%AFma&goal=STAG&goal=ALTE&empty=");

        assertThat(data.first("name")).isEqualTo("Léa Naïma");
        assertThat(data.all("goal")).containsExactly("STAG", "ALTE");
        assertThat(data.has("empty")).isFalse();
        assertThat(data.all("empty")).isEmpty();
    }

    @Test
    void dropsControlCharactersButKeepsLines() {
        FormData data = FormData.parse("note=a%00b%07%0D%0Ac");

        assertThat(data.first("note")).isEqualTo("ab\nc");
    }

    @Test
    void keepsSemicolonsAsText() {
        assertThat(FormData.parse("a=1;b=2").first("a")).isEqualTo("1;b=2");
    }

    @Test
    void refusesBrokenEscapes() {
        assertThatThrownBy(() -> FormData.parse("a=%zz")).isInstanceOf(IllegalFormException.class);
    }
}
