package fr.binome.round;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.QueryCount;
import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.Visitor.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewIT {

    private final Service service = Service.shared();
    private final Town town = Town.in(service);
    private final Visitor lead = town.team().signedIn(town.team().lead());

    @Test
    void titleSaysHowManyPairsAreProposed() {
        Round round = town.with(8, 6).solved();

        Answer page = lead.get("/rounds/" + round.id());

        assertThat(page.page().select("h1").text()).isEqualTo("Tour d'automne : 8 binômes proposés");
        assertThat(page.page().select(".tile b").eachText().get(3)).isEqualTo("8");
    }

    @Test
    void everyLineSaysWhoHowWellWhereWhenAndWhy() {
        Round round = town.with(8, 6).solved();

        Answer page = lead.get("/rounds/" + round.id());

        assertThat(page.page().select("tbody")).hasSize(8).allSatisfy(line -> {
            assertThat(line.select("td").get(0).text()).matches("\\S+, \\d+ ans");
            assertThat(line.select("td").get(2).text()).matches("\\d+");
            assertThat(line.select("td").get(3).text()).matches(".+ \\(?\\d+ km\\)?");
            assertThat(line.select("td").get(4).text()).isNotBlank();
            assertThat(line.select(".tag").text()).isIn("à décider", "point faible");
            assertThat(line.select(".more p").first().text().split("\\.")).hasSizeGreaterThanOrEqualTo(3);
            assertThat(line.select(".more").text()).contains("Autres mentors possibles");
        });
    }

    @Test
    void reviewShowsNoSurnameAndNoContact() {
        Round round = town.with(8, 6).solved();
        Proposal proposal = town.proposals(round).get(0);

        Answer page = lead.get("/rounds/" + round.id() + "?pair=" + proposal.id());

        assertThat(page.body()).doesNotContain("Secret", "Caché", "@example.org");
    }

    @Test
    void weakPointsComeFirstAndMinorsFirstAmongThem() {
        Round round = town.with(12, 8).solved();

        var lines = lead.get("/rounds/" + round.id()).page().select("tbody");

        assertThat(lines.eachText()).isSortedAccordingTo((one, other) -> Boolean.compare(
                other.contains("point faible"), one.contains("point faible")));
        assertThat(lines.stream().filter(line -> line.text().contains("point faible"))
                .map(line -> Integer.parseInt(line.select("td").first().text().replaceAll("\\D", ""))).toList())
                .isSortedAccordingTo((one, other) -> Boolean.compare(other < 18, one < 18));
    }

    @Test
    void openedPairShowsABarForEveryRule() {
        Round round = town.with(4, 4).solved();
        Proposal proposal = town.proposals(round).get(0);

        Answer page = lead.get("/rounds/" + round.id() + "?pair=" + proposal.id());

        assertThat(page.page().select("aside meter")).hasSize(8).allSatisfy(bar ->
                assertThat(bar.attr("aria-label")).isNotBlank());
        assertThat(page.page().select("table a[aria-current=true]").attr("href")).contains(proposal.id());
    }

    @Test
    void aPageShowsTwentyFiveAndTheLastOneTheRest() {
        Round round = town.reviewed(60);

        Answer third = lead.get("/rounds/" + round.id() + "?page=3");

        assertThat(lead.get("/rounds/" + round.id()).page().select("tbody")).hasSize(25);
        assertThat(third.page().select("tbody")).hasSize(10);
        assertThat(third.page().select("nav[aria-label=Pages]").text()).contains("51 à 60 sur 60");
        assertThat(lead.get("/rounds/" + round.id() + "?page=99").page().select("tbody")).hasSize(10);
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 300})
    void reviewCostsTheSameFewQueriesHoweverLong(int proposals) {
        Round round = town.reviewed(proposals);
        var ids = town.proposals(round);
        String path = "/rounds/" + round.id() + "?pair=" + ids.get(0).id() + "&done=" + ids.get(proposals - 1).id();
        lead.get(path);

        long queries = QueryCount.during(service.database(), () -> assertThat(lead.get(path).status()).isEqualTo(200));

        assertThat(queries).isLessThanOrEqualTo(12);
    }

    @Test
    void reviewSpeaksEnglishWhenAsked() {
        Round round = town.with(2, 2).solved();

        Answer page = lead.get("/rounds/" + round.id() + "?lang=en");

        assertThat(page.page().select("h1").text()).isEqualTo("Tour d'automne: 2 pairs proposed");
        assertThat(page.page().select(".more p").first().text()).startsWith("Same goal:");
    }

    @Test
    void whoeverIsLeftOutHasAReasonAFunnelAndAdvice() {
        town.with(6, 1);
        Round round = town.solved();

        Answer page = lead.get("/rounds/" + round.id() + "/left-out");

        assertThat(page.page().select("h1").text()).isEqualTo("Tour d'automne : 4 jeunes sans mentor");
        assertThat(page.page().select(".todo li")).hasSize(4).allSatisfy(line ->
                assertThat(line.text()).contains("Tous les mentors possibles", "1 mentor → 1 possible, donné à un autre jeune", "Un mentor de plus"));
    }

    @Test
    void leftOutListCostsAtMostFiveQueries() {
        Round round = town.with(40, 1).solved();
        lead.get("/rounds/" + round.id() + "/left-out");

        long queries = QueryCount.during(service.database(), () -> lead.get("/rounds/" + round.id() + "/left-out"));

        assertThat(queries).isLessThanOrEqualTo(5);
    }

    @Test
    void roundWithoutAnyPairLeadsToTheReasons() {
        Round round = town.with(2, 0).solved();

        Answer page = lead.get("/rounds/" + round.id());

        assertThat(page.page().select("h1").text()).isEqualTo("Tour d'automne : 0 binôme proposé");
        assertThat(page.page().select("main .notice a").attr("href")).isEqualTo("/rounds/" + round.id() + "/left-out");
    }
}
