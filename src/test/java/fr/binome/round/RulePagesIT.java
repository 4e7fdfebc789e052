package fr.binome.round;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.QueryCount;
import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.account.TestTeam;
import fr.binome.matching.model.RuleName;
import fr.binome.matching.rules.RuleFiles;
import fr.binome.web.Messages;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RulePagesIT {

    private final Service service = Service.shared();
    private final TestTeam team = TestTeam.in(service);
    private final Visitor coordinator = team.signedIn(team.coordinator());

    @Test
    void theRoundsLeadToTheRulesInThreeParts() {
        assertThat(coordinator.get("/rounds").page().select("a[href=/rules]")).hasSize(1);

        var page = coordinator.get("/rules").page();

        assertThat(page.select("h1").text()).isEqualTo("23 règles comptent dans vos tours");
        assertThat(page.select("main .rule")).hasSize(RuleName.values().length);
        assertThat(page.select("section[aria-labelledby=possible] li.rule h3").eachText()).hasSize(14).startsWith("Autorisation parentale consent");
        assertThat(page.select("section[aria-labelledby=better] .rule").first().text()).contains("But goal", "30 points");
        assertThat(page.select("section[aria-labelledby=better] meter").eachAttr("value")).startsWith("30000", "20000", "12000");
        assertThat(page.select("section[aria-labelledby=whole] .tag").eachText())
                .containsExactly("compte", "ne compte pas", "ne compte pas", "ne compte pas", "ne compte pas");
        assertThat(page.select("section[aria-labelledby=change] code").first().text())
                .isEqualTo("associations/" + team.association().slug() + ".yaml");
    }

    @Test
    void theyAreReadInEnglishWithTheReasonsInTheLanguageOfTheFile() {
        var page = coordinator.get("/rules?lang=en").page();

        assertThat(page.select("h1").text()).isEqualTo("23 rules count in your rounds");
        assertThat(page.select(".rule [lang=fr]")).hasSize(RuleName.values().length);
    }

    @Test
    void theyCostAtMostFiveQueries() {
        coordinator.get("/rules");

        assertThat(QueryCount.during(service.database(), () -> coordinator.get("/rules"))).isLessThanOrEqualTo(5);
    }

    @Test
    void strangersAreAskedToSignIn() {
        assertThat(service.visitor().get("/rules").status()).isIn(303, 302, 401);
    }

    @Test
    void rulesSwitchedOnOrOffAndQuotasAreShownAsTheyCount() {
        var rules = new RuleFiles(Path.of("matching-rules")).parse("ours.yaml", """
                extends: stem-girls
                rules:
                  goal: {active: no}
                  waiting: {weight: 12.5}
                """);

        var view = RulesView.of(rules, "associations/ours.yaml", new Wording(service.bean(Messages.class), "fr"));

        assertThat(view.title()).isEqualTo("23 règles comptent dans vos tours");
        assertThat(view.total()).isEqualTo("74,5");
        assertThat(view.better().get(0)).satisfies(goal -> assertThat(goal.state()).isEqualTo("ne compte pas"));
        assertThat(view.quotas()).singleElement().asString().startsWith("Filles et métiers techniques : au moins 40 % des binômes.");
    }
}
