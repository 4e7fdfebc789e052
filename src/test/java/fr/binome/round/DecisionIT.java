package fr.binome.round;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.Visitor.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DecisionIT {

    private final Service service = Service.shared();
    private final Town town = Town.in(service);
    private final Visitor coordinator = town.team().signedIn(town.team().coordinator());
    private Round round;
    private Proposal proposal;
    private String review;

    @BeforeEach
    void solve() {
        round = town.with(3, 3).solved();
        proposal = town.proposals(round).get(0);
        review = "/rounds/" + round.id() + "?pair=" + proposal.id();
    }

    private Answer decide(Visitor visitor, String version, String decision, String... more) {
        String[] fields = new String[6 + more.length];
        System.arraycopy(new String[] {"version", version, "decision", decision, "from", "beside"}, 0, fields, 0, 6);
        System.arraycopy(more, 0, fields, 6, more.length);
        return visitor.postFrom(review, "/proposals/" + proposal.id() + "/decision", fields);
    }

    @Test
    void acceptedProposalIsMarkedAndTheNextOneOpens() {
        Answer answer = decide(coordinator, "0", "ACCEPTED");
        Answer page = coordinator.get(answer.location());

        assertThat(answer.status()).isEqualTo(303);
        assertThat(town.reload(proposal).decision()).isEqualTo(Decision.ACCEPTED);
        assertThat(town.reload(proposal).decidedBy()).isEqualTo(town.team().coordinator().id());
        assertThat(page.page().select(".notice.success").text()).contains("accepté");
        assertThat(page.page().select("aside .tag").text()).isIn("à décider", "point faible");
    }

    @Test
    void refusalWithoutReasonComesBackWithTheFormOpen() {
        Answer answer = decide(coordinator, "0", "REFUSED", "reason", " ");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("details.refuse").hasAttr("open")).isTrue();
        assertThat(answer.page().select("#errors a").attr("href")).isEqualTo("#reason");
        assertThat(town.reload(proposal).decision()).isEqualTo(Decision.PENDING);
    }

    @Test
    void reasonThatIsTooLongComesBackAsTyped() {
        Answer answer = decide(coordinator, "0", "REFUSED", "reason", "Trop loin. ".repeat(60));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("textarea[name=reason]").text()).startsWith("Trop loin. Trop loin.");
    }

    @Test
    void refusalKeepsItsReason() {
        decide(coordinator, "0", "REFUSED", "reason", "Se connaissent <déjà>");

        assertThat(town.reload(proposal).decision()).isEqualTo(Decision.REFUSED);
        assertThat(coordinator.get(review).page().select("aside").text()).contains("Refusé : Se connaissent <déjà>");
    }

    @Test
    void decisionCanBeTakenBackWhileNothingIsPublished() {
        decide(coordinator, "0", "REFUSED", "reason", "Trop loin");

        Answer answer = decide(coordinator, "1", "PENDING");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(town.reload(proposal).decision()).isEqualTo(Decision.PENDING);
        assertThat(town.reload(proposal).decidedBy()).isNull();
        assertThat(town.reload(proposal).decisionReason()).isEmpty();
    }

    @Test
    void secondOfTwoDecisionsUponTheSameViewIsAConflict() {
        Visitor lead = town.team().signedIn(town.team().lead());
        decide(coordinator, "0", "ACCEPTED");

        Answer second = decide(lead, "0", "REFUSED", "reason", "Trop loin");

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.page().select("main a.button").attr("href")).isEqualTo(review);
        assertThat(town.reload(proposal).decision()).isEqualTo(Decision.ACCEPTED);
    }

    @Test
    void decisionThatNoButtonSendsIsABadRequest() {
        assertThat(decide(coordinator, "0", "DROPPED").status()).isEqualTo(400);
        assertThat(decide(coordinator, "zero", "ACCEPTED").status()).isEqualTo(400);
        assertThat(town.reload(proposal).decision()).isEqualTo(Decision.PENDING);
    }

    @Test
    void decisionWithoutTheSessionsTokenIsRefused() {
        Answer answer = coordinator.post("/proposals/" + proposal.id() + "/decision", "version", "0", "decision", "ACCEPTED");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(town.reload(proposal).decision()).isEqualTo(Decision.PENDING);
    }

    @Test
    void proposalOfAnotherAssociationIsNotFound() {
        Town elsewhere = Town.in(service);
        Visitor stranger = elsewhere.team().signedIn(elsewhere.team().lead());

        Answer answer = stranger.postFrom("/rounds", "/proposals/" + proposal.id() + "/decision", "version", "0",
                "decision", "ACCEPTED");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(town.reload(proposal).decision()).isEqualTo(Decision.PENDING);
    }
}
