package fr.binome.round;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.Visitor.Answer;
import fr.binome.people.MenteeStatus;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ReadingIT {

    private final Service service = Service.shared();
    private final Town town = Town.in(service);
    private final Visitor coordinator = town.team().signedIn(town.team().coordinator());

    /** {@code count} proposals without weak points, each with a mentor of its own. */
    private Round round(int count) {
        Round round = town.reviewed(count);
        town.proposals(round).forEach(proposal -> sql("UPDATE proposals SET mentor_id = '" + town.mentor(2).id() + "' WHERE id = '" + proposal.id() + "'"));
        return round;
    }

    private void sql(String statement) {
        try (Connection connection = service.database().connect(); Statement run = connection.createStatement()) {
            run.executeUpdate(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    private Answer read(Round round, Answer page, long shown, String... more) {
        List<String> fields = new ArrayList<>(List.of("shown", String.valueOf(shown)));
        for (Element pair : page.page().select("input[name=pair]")) {
            fields.addAll(List.of("pair", pair.attr("value")));
        }
        fields.addAll(List.of(more));
        return coordinator.postFrom("/rounds/" + round.id(), "/rounds/" + round.id() + "/reading", fields.toArray(String[]::new));
    }

    @Test
    void pageShowsTwentyFiveWithTheirReasonsAndAcceptsThemTogether() {
        Round round = round(30);

        Answer page = coordinator.get("/rounds/" + round.id() + "/reading");
        Answer read = read(round, page, Instant.now().minusSeconds(100).toEpochMilli());

        assertThat(page.page().select("h1").text()).isEqualTo("25 binômes sans point faible à relire");
        assertThat(page.page().select("ol.read > li")).hasSize(25).allSatisfy(line -> assertThat(line.select("ul li")).isNotEmpty());
        assertThat(read.status()).isEqualTo(303);
        assertThat(town.proposals(round)).filteredOn(proposal -> proposal.decision() == Decision.ACCEPTED).hasSize(25);
        assertThat(coordinator.get(read.location()).page().text()).contains("25 binômes acceptés.", "4 s chacune");
    }

    @Test
    void minorsWeakPointsHandMadePairsAndWhatWasPutAsideAreNeverOnIt() {
        Round round = round(5);
        List<Proposal> all = town.proposals(round);
        sql("UPDATE mentees SET birth_date = '" + town.today().minusYears(16) + "' WHERE id = '" + all.get(0).menteeId() + "'");
        sql("UPDATE proposals SET weak = TRUE WHERE id = '" + all.get(1).id() + "'");
        sql("UPDATE proposals SET origin = 'HAND' WHERE id = '" + all.get(2).id() + "'");
        Answer page = coordinator.get("/rounds/" + round.id() + "/reading");

        read(round, page, 0, "aside", all.get(3).id());

        assertThat(page.page().select("input[name=pair]")).hasSize(2);
        assertThat(town.reload(all.get(3)).setAside()).isTrue();
        assertThat(town.proposals(round)).filteredOn(proposal -> proposal.decision() == Decision.ACCEPTED)
                .extracting(Proposal::id).containsExactly(all.get(4).id());
        assertThat(coordinator.get("/rounds/" + round.id() + "/reading").page().select("form")).noneMatch(form -> form.attr("action").endsWith("/reading"));
    }

    @Test
    void pageWithAPairThatCannotBeReadTogetherAcceptsNothing() {
        Round round = round(3);
        Answer page = coordinator.get("/rounds/" + round.id() + "/reading");
        sql("UPDATE proposals SET weak = TRUE WHERE id = '" + town.proposals(round).get(0).id() + "'");

        Answer read = read(round, page, 0);

        assertThat(read.status()).isEqualTo(409);
        assertThat(town.proposals(round)).allSatisfy(proposal -> assertThat(proposal.decision()).isEqualTo(Decision.PENDING));
    }

    @Test
    void pageAcceptedFasterThanAnybodyReadsIsSaidToTheLeadAlone() {
        Round round = round(10);

        read(round, coordinator.get("/rounds/" + round.id() + "/reading"), Instant.now().minusSeconds(3).toEpochMilli());

        String said = "Claire Essai a accepté une page de 10 binômes en";
        assertThat(town.team().signedIn(town.team().lead()).get("/rounds/" + round.id()).page().select(".notice.warning").text()).contains(said);
        assertThat(coordinator.get("/rounds/" + round.id()).page().text()).doesNotContain(said);
    }

    @Test
    void pageReadAtLeisureIsSaidToNobody() {
        Round round = round(3);

        read(round, coordinator.get("/rounds/" + round.id() + "/reading"), Instant.now().minusSeconds(60).toEpochMilli());

        assertThat(town.team().signedIn(town.team().lead()).get("/rounds/" + round.id()).page().select(".notice.warning")).isEmpty();
    }

    @Test
    void pageIsTakenBackAsAWhole() {
        Round round = round(4);
        read(round, coordinator.get("/rounds/" + round.id() + "/reading"), 0);

        new ReviewWork(coordinator, round).undo();

        assertThat(town.proposals(round)).hasSize(4).allSatisfy(proposal -> assertThat(proposal.decision()).isEqualTo(Decision.PENDING));
    }

    @Test
    void mentorWithoutAPlaceLeftStopsThePage() {
        Round round = town.reviewed(3);
        town.mentee(9, town.today().minusYears(20), MenteeStatus.WAITING, true);

        Answer read = read(round, coordinator.get("/rounds/" + round.id() + "/reading"), 0);

        assertThat(read.status()).isEqualTo(409);
        assertThat(read.page().text()).contains("n'a plus de place : 2 au total");
        assertThat(town.proposals(round)).allSatisfy(proposal -> assertThat(proposal.decision()).isEqualTo(Decision.PENDING));
    }
}
