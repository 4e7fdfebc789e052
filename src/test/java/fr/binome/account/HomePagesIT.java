package fr.binome.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.QueryCount;
import fr.binome.Service;
import fr.binome.Visitor.Answer;
import org.junit.jupiter.api.Test;

class HomePagesIT {

    private final TestTeam team = TestTeam.in(Service.shared());

    @Test
    void homeLeadsToTheFormsOfAnAssociationAndToSignIn() {
        Answer home = Service.shared().visitor().get("/");

        assertThat(home.status()).isEqualTo(200);
        assertThat(home.page().select("a[href=/a/" + team.association().slug() + "/jeune]")).hasSize(1);
        assertThat(home.page().select("a[href=/sign-in]")).hasSize(1);
    }

    @Test
    void homeSpeaksEnglishWhenAsked() {
        Answer home = Service.shared().visitor().get("/?lang=en");

        assertThat(home.page().select("html").attr("lang")).isEqualTo("en");
        assertThat(home.page().select("h1").text()).startsWith("Binôme brings");
    }

    @Test
    void homeCostsOneQuery() {
        long queries = QueryCount.during(Service.shared().database(), () -> Service.shared().visitor().get("/"));

        assertThat(queries).isEqualTo(1);
    }

    @Test
    void creditsNameEverySource() {
        assertThat(Service.shared().visitor().get("/credits").page().text()).contains("GeoNames", "INSEE", "Lucide", "Atkinson");
    }
}
