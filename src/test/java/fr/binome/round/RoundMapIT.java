package fr.binome.round;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.Visitor.Answer;
import org.junit.jupiter.api.Test;

/** Where the young people of a round live: numbers only. */
class RoundMapIT {

    private final Service service = Service.shared();
    private final Town town = Town.in(service);
    private final Visitor lead = town.team().signedIn(town.team().lead());

    @Test
    void countsEachDepartementAsADrawingAndAsATableThatNameNobody() {
        town.with(8, 3);
        Round round = town.solved();
        int proposed = town.proposals(round).size();

        Answer map = lead.get("/rounds/" + round.id() + "/map");

        assertThat(map.page().select("h1").text()).endsWith("dans 1 département");
        assertThat(map.page().select("svg.map circle.all")).hasSize(1);
        assertThat(map.page().select("svg.map title").text()).isEqualTo("59 Lille : " + proposed + " sur 8");
        assertThat(map.page().select("tbody tr td").eachText())
                .containsExactly("59 Lille", "8", String.valueOf(proposed), String.valueOf(8 - proposed), "2");
        assertThat(map.page().select("main").text()).doesNotContain("Inès", "Léa", "Secret", "Marc");
    }

    @Test
    void aRoundOfAnotherAssociationHasNone() {
        Round theirs = Town.in(service).with(2, 2).solved();

        assertThat(lead.get("/rounds/" + theirs.id() + "/map").status()).isEqualTo(404);
    }
}
