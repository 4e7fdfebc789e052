package fr.binome.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.Visitor.Answer;
import fr.binome.account.Staff;
import fr.binome.people.MenteeRepository;
import fr.binome.people.MenteeStatus;
import fr.binome.people.MentorRepository;
import fr.binome.people.MentorStatus;
import fr.binome.web.ConflictException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PublicationIT {

    private final Service service = Service.shared();
    private final Town town = Town.in(service);
    private final Staff staff = town.team().staff(town.team().lead());
    private final Visitor lead = town.team().signedIn(town.team().lead());
    private final RecordingSink sink = service.bean(RecordingSink.class);

    /** A solved round in which the first {@code accepted} proposals are accepted and the rest waits. */
    private Round review(int accepted) {
        Round round = town.with(4, 4).solved();
        List<Proposal> proposals = town.proposals(round);
        IntStream.range(0, accepted).forEach(number -> decide(proposals.get(number), Verdict.ACCEPTED, ""));
        return round;
    }

    private void decide(Proposal proposal, Verdict decision, String reason) {
        service.bean(Decisions.class).decide(staff, proposal, proposal.version(), decision, reason, 0);
    }

    private List<Proposal> withDecision(Round round, Decision decision) {
        return town.proposals(round).stream().filter(proposal -> proposal.decision() == decision).toList();
    }

    @Test
    void previewSaysWhoHearsFirstAndChangesNothing() {
        Round round = review(3);

        Answer preview = lead.get("/rounds/" + round.id() + "/publication");

        assertThat(preview.page().select("h1").text()).isEqualTo("Publier 3 binômes");
        assertThat(preview.page().select("main .card").text()).contains("d'abord", "1 proposition reste à décider");
        assertThat(preview.body()).doesNotContain("Secret", "Caché");
        assertThat(sink.of(round)).isEmpty();
        assertThat(town.proposals(round)).extracting(Proposal::publishedAt).containsOnlyNulls();
    }

    @Test
    void acceptedProposalsArePublishedAndTheOthersStayInReview() {
        Round round = review(3);

        Answer answer = lead.postFrom("/rounds/" + round.id() + "/publication", "/rounds/" + round.id() + "/publication");

        assertThat(answer.location()).isEqualTo("/rounds/" + round.id() + "?published=3");
        assertThat(sink.of(round)).hasSize(1);
        assertThat(sink.of(round).get(0)).hasSize(3);
        assertThat(town.reload(round).status()).isEqualTo(RoundStatus.REVIEW);
        assertThat(withDecision(round, Decision.PENDING)).hasSize(1);
        assertThat(lead.get(answer.location()).page().select(".notice.success").text()).contains("3 binômes sont publiés");
    }

    @Test
    void buttonPressedTwicePublishesOnce() {
        Round round = review(2);

        lead.postFrom("/rounds/" + round.id(), "/rounds/" + round.id() + "/publication");
        Answer second = lead.postFrom("/rounds/" + round.id(), "/rounds/" + round.id() + "/publication");

        assertThat(second.status()).isEqualTo(303);
        assertThat(sink.of(round)).hasSize(1);
    }

    @Test
    void twoWhoPublishAtOncePublishOnce() throws InterruptedException {
        Round round = review(3);
        Publication publication = service.bean(Publication.class);
        Thread other = new Thread(() -> publication.publish(staff, round.id()));

        other.start();
        publication.publish(staff, round.id());
        other.join();

        assertThat(sink.of(round)).hasSize(1);
        assertThat(sink.of(round).get(0)).hasSize(3);
    }

    @Test
    void roundIsPublishedOnceNothingIsLeftToDecide() {
        Round round = review(3);
        service.bean(Publication.class).publish(staff, round.id());

        decide(withDecision(round, Decision.PENDING).get(0), Verdict.REFUSED, "Trop loin");

        assertThat(town.reload(round).status()).isEqualTo(RoundStatus.PUBLISHED);
        assertThat(town.reload(round).publishedAt()).isNotNull();
    }

    @Test
    void publishedProposalCannotBeDecidedAnyMore() {
        Round round = review(2);
        service.bean(Publication.class).publish(staff, round.id());
        Proposal published = withDecision(round, Decision.ACCEPTED).get(0);

        assertThatThrownBy(() -> decide(published, Verdict.PENDING, "")).isInstanceOf(ConflictException.class);
    }

    @Test
    void failingSinkUndoesThePublication() {
        Round round = review(2);
        sink.failFor(round);

        Answer answer = lead.postFrom("/rounds/" + round.id(), "/rounds/" + round.id() + "/publication");

        assertThat(answer.status()).isEqualTo(500);
        assertThat(town.proposals(round)).extracting(Proposal::publishedAt).containsOnlyNulls();
    }

    @Test
    void menteeWhoNoLongerWaitsStaysBehindWithAReason() {
        Round round = review(2);
        Proposal left = withDecision(round, Decision.ACCEPTED).get(0);
        service.bean(MenteeRepository.class).move(town.team().id(), left.menteeId(), MenteeStatus.WAITING, MenteeStatus.LEFT);

        Answer preview = lead.get("/rounds/" + round.id() + "/publication");
        int published = service.bean(Publication.class).publish(staff, round.id());

        assertThat(preview.page().select("section li").text()).contains("le jeune n'attend plus");
        assertThat(preview.page().select("section li a").attr("href")).endsWith("?pair=" + left.id());
        assertThat(published).isEqualTo(1);
        assertThat(town.reload(left).publishedAt()).isNull();
    }

    @Test
    void mentorWhoIsNoLongerAvailableStaysBehind() {
        Round round = review(1);
        Proposal left = withDecision(round, Decision.ACCEPTED).get(0);
        service.bean(MentorRepository.class).move(town.team().id(), left.mentorId(), MentorStatus.AVAILABLE, MentorStatus.PAUSED);

        int published = service.bean(Publication.class).publish(staff, round.id());

        assertThat(published).isZero();
        assertThat(lead.get("/rounds/" + round.id() + "/publication").page().select("main").text())
                .contains("le mentor n'est plus disponible");
    }

    @Test
    void minorIsNotPublishedWithAMentorWhoseCheckHasExpiredMeanwhile() throws SQLException {
        town.mentee(0, town.today().minusYears(16), MenteeStatus.WAITING, true);
        town.mentor(0);
        Round round = town.solved();
        decide(town.proposals(round).get(0), Verdict.ACCEPTED, "");
        try (Connection connection = service.database().connect(); Statement statement = connection.createStatement()) {
            statement.execute("UPDATE background_checks SET expires_on = '" + town.today().plusDays(6)
                    + "' WHERE association_id = '" + town.team().id() + "'");
        }

        int published = service.bean(Publication.class).publish(staff, round.id());

        assertThat(published).isZero();
        assertThat(lead.get("/rounds/" + round.id() + "/publication").page().select("section li").text())
                .contains("vérification du mentor");
    }

    @Test
    void programmeWithoutASafeguardingLeadDoesNotPublish() throws SQLException {
        Round round = review(1);
        try (Connection connection = service.database().connect(); Statement statement = connection.createStatement()) {
            statement.execute("UPDATE team_members SET active = FALSE WHERE id = '" + town.team().safeguarding().id() + "'");
        }

        Answer preview = lead.get("/rounds/" + round.id() + "/publication");
        Answer answer = lead.postFrom("/rounds/" + round.id(), "/rounds/" + round.id() + "/publication");

        assertThat(preview.page().select(".notice.warning").text()).contains("deux adultes joignables");
        assertThat(preview.page().select("form[action$=/publication]")).isEmpty();
        assertThat(answer.status()).isEqualTo(409);
    }
}
