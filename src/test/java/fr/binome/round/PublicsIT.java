package fr.binome.round;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.QueryCount;
import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.matching.model.Reason;
import fr.binome.platform.Ids;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublicsIT {

    private final Service service = Service.shared();
    private final Town town = Town.in(service);
    private final Visitor coordinator = town.team().signedIn(town.team().coordinator());

    private Round told(List<ServedPublic> publics, List<Reason> remarks) {
        Round draft = town.draft();
        return service.bean(RoundRepository.class).save(new Round(Ids.next(), town.team().id(), RoundKind.ROUND, null, draft.name(), RoundStatus.REVIEW, 1,
                draft.startDate(), null, "", false, Ids.next(), "EXPLANATION", 100, 1, null, null, "", "", "",
                new RoundSummary(100, 2, 4, 80, 20, 4_200, 0, 1, "1", publics, remarks, null, null), null, "", town.team().lead().id(), Instant.now(),
                Instant.now(), Instant.now(), null, 0L));
    }

    @Test
    void aRunTellsHowItServedEachPublic() {
        town.with(12, 8);

        Round round = town.solved();
        var page = coordinator.get("/rounds/" + round.id() + "/publics").page();

        assertThat(page.select("h1").text()).endsWith("aucun public n'est loin derrière");
        assertThat(page.select("tbody tr").first().text()).startsWith("Tous les jeunes du tour 12 12 (100,0 %)");
        assertThat(page.select("tbody tr").first().select("meter").val()).isEqualTo("100.0");
        assertThat(coordinator.get("/rounds/" + round.id()).page().select("a[href$=/publics]")).hasSize(1);
    }

    @Test
    void aPublicThatIsBehindIsNamedAndFewPeopleAreNotTold() {
        Round round = told(List.of(new ServedPublic("ALL", 100, 80, 20, 70_000, 0, false),
                        new ServedPublic("RURAL", 30, 20, null, 61_400, 133, true), new ServedPublic("ADJUSTMENT", 4, 1, 12, 50_000, 550, false)),
                List.of(Reason.of("group.public.behind", "public:RURAL", "20", "30", "80", "100", "10"), Reason.of("group.quota", "text:Fondation : A", "47", "48")));

        var page = coordinator.get("/rounds/" + round.id() + "/publics").page();

        assertThat(page.select("h1").text()).endsWith("1 public est loin derrière");
        assertThat(page.select(".notice li").eachText()).containsExactly(
                "Campagne : 20 jeunes sur 30 ont un mentor, 80 sur 100 dans l'ensemble. L'écart dépasse 10 points.",
                "Fondation : A : 47 binômes, pour 48 demandés.");
        assertThat(page.select("tbody tr").eachText().get(1)).isEqualTo("Campagne loin derrière 30 20 (66,7 %) inconnu 61");
        assertThat(page.select("tbody tr").eachText().get(2)).isEqualTo("Besoin d'un aménagement 4 moins de 5 personnes : pas de chiffres");
    }

    @Test
    void aRoundOfAnEarlierVersionHasNoSuchPage() {
        Round round = town.reviewed(2);

        assertThat(coordinator.get("/rounds/" + round.id()).page().select("a[href$=/publics]")).isEmpty();
        assertThat(coordinator.get("/rounds/" + round.id() + "/publics").status()).isEqualTo(404);
    }

    @Test
    void anotherAssociationsRoundIsNotFound() {
        Round round = Town.in(service).with(2, 2).solved();

        assertThat(coordinator.get("/rounds/" + round.id() + "/publics").status()).isEqualTo(404);
    }

    @Test
    void thePageCostsAtMostFiveQueries() {
        Round round = told(List.of(new ServedPublic("ALL", 100, 80, 20, 70_000, 0, false)), List.of());
        String path = "/rounds/" + round.id() + "/publics";
        coordinator.get(path);

        assertThat(QueryCount.during(service.database(), () -> coordinator.get(path))).isLessThanOrEqualTo(5);
    }
}
