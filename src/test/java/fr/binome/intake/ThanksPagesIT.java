package fr.binome.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.Visitor.Answer;
import fr.binome.account.TestTeam;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThanksPagesIT {

    private final TestTeam team = TestTeam.in(Service.shared());
    private final String thanks = "/a/" + team.association().slug() + "/merci/";

    @ParameterizedTest
    @ValueSource(strings = {"jeune", "jeune-mineur", "mentor", "autorisation", "refus"})
    void everyPageSaysWhatComesNextAndWhomToCall(String what) {
        Answer answer = Service.shared().visitor().get(thanks + what);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select("ol.next li").size()).isGreaterThanOrEqualTo(2);
        assertThat(answer.page().select(".notice").text()).contains(team.coordinator().name(), team.coordinator().phone());
    }

    @Test
    void anythingElseIsNotFound() {
        assertThat(Service.shared().visitor().get(thanks + "argent").status()).isEqualTo(404);
        assertThat(Service.shared().visitor().get("/a/nobody/merci/jeune").status()).isEqualTo(404);
    }
}
