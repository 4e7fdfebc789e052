package fr.binome.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.Visitor.Answer;
import org.junit.jupiter.api.Test;

class CommunesApiIT {

    @Test
    void aPostalCodeHasItsCommunes() {
        Answer answer = Service.shared().visitor().get("/communes?postal-code=59100");

        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(answer.body()).isEqualTo("[{\"insee\":\"59512\",\"name\":\"Roubaix\"}]");
    }

    @Test
    void whoeverLivesInLyonNamesTheArrondissement() {
        assertThat(Service.shared().visitor().get("/communes?postal-code=69001").body()).contains("69381").doesNotContain("69123");
    }

    @Test
    void anUnknownCodeHasNone() {
        assertThat(Service.shared().visitor().get("/communes?postal-code=00000").body()).isEqualTo("[]");
        assertThat(Service.shared().visitor().get("/communes").status()).isEqualTo(400);
    }
}
