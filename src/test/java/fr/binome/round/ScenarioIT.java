package fr.binome.round;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.QueryCount;
import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.Visitor.Answer;
import fr.binome.matching.model.RuleName;
import fr.binome.people.MenteeStatus;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What if: other rules beside a round, compared, and kept or not. */
class ScenarioIT {

    private final Service service = Service.shared();
    private final Town town = Town.in(service);
    private final Visitor coordinator = town.team().signedIn(town.team().coordinator());

    /** Sends the form as the page shows it, with these fields instead. */
    private Answer ask(Round round, String... changed) {
        Answer page = coordinator.get(path(round));
        List<String> fields = new ArrayList<>(List.of(changed));
        for (Element input : page.page().select("form[action$=/scenarios] input[type=number]")) {
            if (!fields.contains(input.attr("name"))) {
                fields.addAll(List.of(input.attr("name"), input.attr("value")));
            }
        }
        return coordinator.postFrom(path(round), path(round), fields.toArray(String[]::new));
    }

    private Round solved(Answer started) {
        String id = started.location().substring(started.location().lastIndexOf('/') + 1);
        Round scenario = service.bean(RoundRepository.class).findByAssociationIdAndId(town.team().id(), id).orElseThrow();
        service.bean(RoundSolver.class).solve(new RunKey(town.team().id(), scenario.runId()));
        return town.reload(scenario);
    }

    private static String path(Round round) {
        return "/rounds/" + round.id() + "/scenarios";
    }

    private void sql(String statement) {
        try (Connection connection = service.database().connect(); Statement run = connection.createStatement()) {
            run.executeUpdate(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    @Test
    void scenarioRunsByItsOwnNumbersAndChangesNothingInTheRound() {
        Round round = town.with(6, 5).solved();
        List<Proposal> before = town.proposals(round);

        Round scenario = solved(ask(round, "name", "Trajets courts", "weight-travel", "40", "weight-goal", "0", "objective", "MOST_PAIRS"));

        assertThat(scenario.status()).isEqualTo(RoundStatus.REVIEW);
        assertThat(service.bean(RuleSource.class).of(scenario).rule(RuleName.TRAVEL).weightThousandths()).isEqualTo(40_000);
        assertThat(service.bean(RuleSource.class).of(scenario).isActive(RuleName.GOAL)).isFalse();
        assertThat(town.proposals(round)).containsExactlyInAnyOrderElementsOf(before);
        assertThat(coordinator.get("/rounds").page().select("table tbody tr")).hasSize(1);
    }

    @Test
    void comparisonShowsBothPlansTheirPublicsAndWhoWouldHaveAnotherMentor() {
        Round round = town.with(8, 5).solved();
        Round scenario = solved(ask(round, "name", "Autres points", "weight-sector", "100", "weight-goal", "0", "objective", "BEST_PAIRS", "limit-floor", "60"));

        Answer page = coordinator.get("/scenarios/" + scenario.id());
        Answer list = coordinator.get(path(round));

        assertThat(page.page().select("h1").text()).startsWith("Autres points :");
        assertThat(page.page().select("main").text()).contains("part des points possibles");
        assertThat(page.page().select("table").first().select("td[data-label='Accord moyen']").eachText()).hasSize(2).allMatch(share -> share.matches("\\d{1,3}.%"));
        assertThat(scenario.summary().possibleThousandths()).isNotEqualTo(round.summary().possibleThousandths());
        assertThat(page.page().select("table").first().select("tbody tr")).hasSize(2).allSatisfy(line ->
                assertThat(line.select("td").get(1).text()).matches("\\d+"));
        assertThat(page.page().select("#differing").text()).contains("Ce qui changerait pour");
        assertThat(list.page().select("tbody tr")).hasSize(2);
    }

    @Test
    void scenarioHoldsNobodyForOtherRounds() {
        Round round = town.with(3, 2).solved();
        solved(ask(round, "name", "Essai", "objective", "MOST_PAIRS"));
        town.mentee(7);

        Round other = town.solved();

        assertThat(other.summary().mentees()).isEqualTo(1);
    }

    @Test
    void keptScenarioBecomesThePlanAndWhatWasDecidedBeforeItStays() {
        Round round = town.with(6, 6).solved();
        Proposal accepted = town.proposals(round).get(0);
        new ReviewWork(coordinator, round).decide(accepted, "ACCEPTED");
        Round scenario = solved(ask(round, "name", "Meilleurs accords", "weight-sector", "60", "weight-goal", "1", "objective", "MOST_PAIRS"));
        List<Proposal> planned = town.proposals(scenario);

        Answer kept = coordinator.postFrom(path(round), "/scenarios/" + scenario.id() + "/keep");

        assertThat(kept.status()).isEqualTo(303);
        assertThat(town.reload(accepted).decision()).isEqualTo(Decision.ACCEPTED);
        assertThat(town.proposals(round)).filteredOn(Proposal::open).extracting(proposal -> proposal.menteeId() + proposal.mentorId())
                .containsExactlyInAnyOrderElementsOf(planned.stream().map(proposal -> proposal.menteeId() + proposal.mentorId()).toList());
        assertThat(town.reload(round).rules()).isEqualTo(scenario.rules());
        assertThat(town.reload(scenario).status()).isEqualTo(RoundStatus.ARCHIVED);
        assertThat(coordinator.get(kept.location()).status()).isEqualTo(200);
    }

    @Test
    void scenarioFromBeforeADecisionIsNotKeptAndThePageSaysWhy() {
        Round round = town.with(4, 4).solved();
        Round scenario = solved(ask(round, "name", "Essai", "objective", "MOST_PAIRS"));
        new ReviewWork(coordinator, round).decide(town.proposals(round).get(0), "ACCEPTED");

        Answer kept = coordinator.postFrom(path(round), "/scenarios/" + scenario.id() + "/keep");

        assertThat(kept.status()).isEqualTo(409);
        assertThat(kept.page().text()).contains("Des décisions ont été prises depuis ce scénario");
    }

    @Test
    void adviceForSomebodyLeftOutIsTriedWithOnePressAndCannotBeKeptForThem() {
        town.with(0, 1);
        town.mentee(0, town.today().minusYears(20), MenteeStatus.WAITING, true);
        sql("UPDATE mentees SET mentor_gender = 'F' WHERE association_id = '" + town.team().id() + "'");
        Round round = town.solved();
        Element press = coordinator.get("/rounds/" + round.id() + "/left-out").page().select("form[action$=/scenario]").first();

        Round scenario = solved(coordinator.postFrom("/rounds/" + round.id() + "/left-out", press.attr("action")));
        Answer page = coordinator.get("/scenarios/" + scenario.id());

        assertThat(scenario.summary().matched()).isEqualTo(1);
        assertThat(page.page().select("h1").text()).contains("1 jeune de plus avec un mentor");
        assertThat(page.page().select(".notice").text()).contains("suppose une autre réponse", "une femme ou un homme");
        assertThat(page.page().select("form[action$=/keep]")).isEmpty();
        assertThat(coordinator.postFrom(path(round), "/scenarios/" + scenario.id() + "/keep").status()).isEqualTo(409);
    }

    @Test
    void faultyNumbersComeBackAsTypedWithEveryFaultNamed() {
        Round round = town.with(2, 2).solved();

        Answer answer = ask(round, "name", "", "weight-goal", "beaucoup", "limit-periods", "0", "objective", "MOST_PAIRS");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#errors a").eachAttr("href")).containsExactlyInAnyOrder("#name", "#weight-goal", "#limit-periods");
        assertThat(answer.page().select("input[name=weight-goal]").attr("value")).isEqualTo("beaucoup");
    }

    @Test
    void removedScenarioIsGoneAndAnotherAssociationNeverSeesIt() {
        Round round = town.with(2, 2).solved();
        Round scenario = solved(ask(round, "name", "Essai", "objective", "MOST_PAIRS"));
        Town elsewhere = Town.in(service);
        Visitor stranger = elsewhere.team().signedIn(elsewhere.team().lead());

        assertThat(stranger.get("/scenarios/" + scenario.id()).status()).isEqualTo(404);
        assertThat(coordinator.postFrom(path(round), "/scenarios/" + scenario.id() + "/removal").status()).isEqualTo(303);
        assertThat(town.proposals(scenario)).isEmpty();
        assertThat(coordinator.get(path(round)).page().select("tbody tr")).isEmpty();
    }

    @Test
    void listCostsTheSameFewQueriesHoweverManyScenarios() {
        Round round = town.with(4, 3).solved();
        solved(ask(round, "name", "Un", "objective", "MOST_PAIRS"));
        solved(ask(round, "name", "Deux", "objective", "MOST_PAIRS"));
        solved(ask(round, "name", "Trois", "objective", "MOST_PAIRS"));
        coordinator.get(path(round));

        assertThat(QueryCount.during(service.database(), () -> coordinator.get(path(round)))).isLessThanOrEqualTo(6);
    }
}
