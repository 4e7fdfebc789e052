package fr.binome.round;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.QueryCount;
import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.Visitor.Answer;
import fr.binome.account.Branch;
import fr.binome.account.BranchRepository;
import fr.binome.account.Role;
import fr.binome.account.TeamMember;
import fr.binome.account.TeamMemberRepository;
import fr.binome.people.MenteeStatus;
import fr.binome.platform.Ids;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RoundPagesIT {

    private final Service service = Service.shared();
    private final Town town = Town.in(service);
    private final Visitor lead = town.team().signedIn(town.team().lead());

    @Test
    void emptyListSaysWhoWaitsAndOffersARound() {
        town.with(3, 1);

        Answer list = lead.get("/rounds");

        assertThat(list.page().select("h1").text()).isEqualTo("Aucun tour pour l'instant");
        assertThat(list.page().select(".notice").text()).contains("3 jeunes attendent un mentor");
        assertThat(lead.get("/rounds/new").page().select("input[name=startDate]").val()).isEqualTo(town.today().plusDays(7).toString());
    }

    @Test
    void whoWaitsIsCountedAsAMemberOfABranchSeesThem() {
        town.with(2, 1);
        String lille = branch("Lille");
        service.database().execute("UPDATE mentees SET branch_id = '" + branch("Lyon") + "' WHERE id = '" + town.mentee(5).id() + "'");
        String id = Ids.next();
        Visitor nadir = town.team().signedIn(service.bean(TeamMemberRepository.class).save(new TeamMember(id, town.team().id(), lille,
                Role.COORDINATOR, "Nadir", "Essai", id + "@example.org", "01 99 00 00 01", null, true, Instant.now())));

        assertThat(nadir.get("/rounds").page().select(".notice").text()).contains("2 jeunes attendent un mentor");
        assertThat(lead.get("/rounds").page().select(".notice").text()).contains("3 jeunes attendent un mentor");
    }

    @Test
    void listCostsAtMostFiveQueries() {
        for (int i = 0; i < 12; i++) {
            town.draft();
        }
        lead.get("/rounds");

        long queries = QueryCount.during(service.database(), () -> lead.get("/rounds"));

        assertThat(queries).isLessThanOrEqualTo(5);
    }

    @Test
    void formSentTwiceMakesOneRound() {
        String submission = lead.get("/rounds/new").page().select("input[name=submission]").val();

        Answer first = lead.postFrom("/rounds/new", "/rounds", "submission", submission, "name", "Tour d'hiver",
                "startDate", town.today().plusDays(9).toString(), "seed", "7");
        Answer second = lead.postFrom("/rounds/new", "/rounds", "submission", submission, "name", "Tour d'hiver",
                "startDate", town.today().plusDays(9).toString(), "seed", "7");

        assertThat(first.status()).isEqualTo(303);
        assertThat(second.location()).isEqualTo(first.location());
        assertThat(lead.get("/rounds").page().select("table tbody tr")).hasSize(1);
        assertThat(lead.get(first.location()).page().select("h1").text()).startsWith("Tour d'hiver");
    }

    @Test
    void faultyFormComesBackWithWhatWasTypedAndNamesEveryFault() {
        Answer answer = lead.postFrom("/rounds/new", "/rounds", "name", "", "startDate", "hier", "seed", "beaucoup");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#errors a").eachAttr("href")).containsExactly("#name", "#startDate", "#seed");
        assertThat(answer.page().select("input[name=seed]").val()).isEqualTo("beaucoup");
    }

    @Test
    void htmlInANameIsShownAsText() {
        Answer made = lead.postFrom("/rounds/new", "/rounds", "name", "<b onclick=x>Tour</b>", "startDate",
                town.today().plusDays(9).toString());

        assertThat(lead.get("/rounds").page().select("main b")).isEmpty();
        assertThat(lead.get(made.location()).page().select("h1").text()).startsWith("<b onclick=x>Tour</b>");
    }

    @Test
    void draftSaysWhoTakesPartAndWhoNotYet() {
        town.with(3, 2);
        town.mentee(4, town.today().minusYears(15), MenteeStatus.WAITING, false);
        town.mentor(5, 2, town.today().plusDays(1));

        Answer draft = lead.get("/rounds/" + town.draft().id());

        assertThat(draft.page().select("h1").text()).endsWith("3 jeunes prennent part");
        assertThat(draft.page().select(".card").text()).contains("3 mentors disponibles, 6 places libres",
                "1 jeune attend mais n'a pas encore", "1 mentor n'a pas de vérification valable");
        assertThat(draft.page().select("form[action$=/run] button")).hasSize(1);
    }

    @Test
    void draftWithoutPeopleCannotBeStartedAndSaysWhy() {
        Answer draft = lead.get("/rounds/" + town.draft().id());

        assertThat(draft.page().select("form[action$=/run]")).isEmpty();
        assertThat(draft.page().select(".card").text()).contains("Il manque des jeunes ou des mentors");
    }

    @Test
    void progressPageRefreshesWithoutScriptAndMayBeClosed() {
        town.with(2, 2);
        Round round = town.draft();
        service.bean(Rounds.class).start(town.team().staff(town.team().lead()), round.id());
        service.bean(RoundRepository.class).report(town.team().id(), town.reload(round).runId(), "SEARCH", 43, 31, 36, new BigDecimal("0.4000"));

        Answer page = lead.get("/rounds/" + round.id());

        assertThat(page.page().select("noscript").html()).contains("refresh");
        assertThat(page.page().select("progress").attr("value")).isEqualTo("43");
        assertThat(page.page().select("main").text()).contains("31 binômes trouvés", "36 au plus sont possibles", "à 0,4 % au plus du meilleur", "Vous pouvez fermer cette page");
    }

    @Test
    void progressStreamEndsWhenTheRoundIsSolved() {
        town.with(2, 2);
        Round round = town.solved();

        Answer stream = lead.get("/rounds/" + round.id() + "/progress");

        assertThat(stream.header("Content-Type")).startsWith("text/event-stream");
        assertThat(stream.body()).contains("\"over\":true");
    }

    @Test
    void roundOfAnotherAssociationIsNotFound() {
        Round theirs = Town.in(service).with(2, 2).solved();

        assertThat(lead.get("/rounds/" + theirs.id()).status()).isEqualTo(404);
        assertThat(lead.get("/rounds/" + theirs.id() + "/progress").status()).isEqualTo(404);
        assertThat(lead.get("/rounds/" + theirs.id() + "/left-out").status()).isEqualTo(404);
        assertThat(lead.get("/rounds/" + theirs.id() + "/publication").status()).isEqualTo(404);
        assertThat(lead.postFrom("/rounds", "/rounds/" + theirs.id() + "/run").status()).isEqualTo(404);
        assertThat(lead.postFrom("/rounds", "/rounds/" + theirs.id() + "/publication").status()).isEqualTo(404);
        assertThat(lead.postFrom("/rounds", "/rounds/" + theirs.id() + "/archive").status()).isEqualTo(404);
    }

    @Test
    void readerWithoutDecisionsSeesEverythingAndChangesNothing() {
        town.with(2, 2);
        Round round = town.solved();
        Visitor reader = town.reader();
        Proposal proposal = town.proposals(round).get(0);

        Answer review = reader.get("/rounds/" + round.id() + "?pair=" + proposal.id());

        assertThat(review.status()).isEqualTo(200);
        assertThat(review.page().select("main form[method=post]")).isEmpty();
        assertThat(reader.postFrom("/rounds", "/proposals/" + proposal.id() + "/decision", "decision", "ACCEPTED", "version", "0")
                .status()).isEqualTo(403);
        assertThat(reader.postFrom("/rounds", "/rounds/" + round.id() + "/publication").status()).isEqualTo(403);
        assertThat(reader.postFrom("/rounds", "/rounds", "name", "x").status()).isEqualTo(403);
        assertThat(town.reload(proposal).decision()).isEqualTo(Decision.PENDING);
    }

    @Test
    void visitorWithoutSessionIsSentToSignIn() {
        assertThat(service.visitor().get("/rounds").location()).isEqualTo("/sign-in");
    }

    @Test
    void archivedRoundDropsWhatNobodyPublishedAndFreesItsPeople() {
        town.with(2, 2);
        Round round = town.solved();

        Answer answer = lead.postFrom("/rounds/" + round.id(), "/rounds/" + round.id() + "/archive");
        Round next = town.solved();

        assertThat(answer.status()).isEqualTo(303);
        assertThat(town.reload(round).status()).isEqualTo(RoundStatus.ARCHIVED);
        assertThat(town.proposals(round)).extracting(Proposal::decision).containsOnly(Decision.DROPPED);
        assertThat(town.proposals(next)).hasSize(2);
    }

    private String branch(String name) {
        return service.bean(BranchRepository.class).save(new Branch(Ids.next(), town.team().id(), name, "59350")).id();
    }
}
