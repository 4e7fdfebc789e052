package fr.binome.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.QueryCount;
import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.people.Mentee;
import fr.binome.people.Mentor;
import org.junit.jupiter.api.Test;

class ProgrammeStateIT {

    private final Service service = Service.shared();
    private final TestPairs pairs = new TestPairs(service);
    private final Visitor lead = pairs.team.signedIn(pairs.team.lead());

    @Test
    void theHomePageCountsWhoWaitsAndNamesTheStepsThatUnblockSomebody() {
        pairs.mentee("Noé", 20);
        pairs.mentor("Jean");
        Mentor marc = pairs.mentor("Marc");
        Mentee lea = pairs.mentee("Léa", 16);
        pairs.mentorSaysYes(pairs.published(lea, marc));
        pairs.acceptedByBoth(pairs.mentee("Inès", 20), pairs.mentor("Paul"));

        var state = lead.get("/today").page().select("section.state");

        assertThat(state.select(".tile").eachText()).containsExactly("1 jeune attend un mentor", "1 mentor disponible", "0 binôme actif");
        assertThat(state.select("li a").eachText()).contains("1 jeune attend et des mentors sont disponibles : préparez un tour",
                "1 parent à prévenir avant de demander au jeune", "1 binôme à présenter");
        for (String path : state.select("a").eachAttr("href")) {
            assertThat(lead.get(path).status()).as(path).isEqualTo(200);
        }
    }

    @Test
    void nothingToUnblockIsSaidAndOneQueryIsEnough() {
        assertThat(lead.get("/today").page().select("section.state").text()).contains("Rien à débloquer");
        assertThat(QueryCount.during(service.database(), () -> service.bean(ProgrammeState.class)
                .of(pairs.team.staff(pairs.team.lead()), "fr"))).isEqualTo(1);
    }
}
