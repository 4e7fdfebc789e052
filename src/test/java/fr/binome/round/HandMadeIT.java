package fr.binome.round;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.Visitor.Answer;
import fr.binome.people.Mentee;
import fr.binome.people.MenteeRepository;
import fr.binome.people.MenteeStatus;
import fr.binome.people.Mentor;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pairs made by hand: who may be chosen, what stands against it, and what a reason can waive. */
class HandMadeIT {

    private final Service service = Service.shared();
    private final Town town = Town.in(service);
    private final Visitor coordinator = town.team().signedIn(town.team().coordinator());

    private void sql(String statement) {
        try (Connection connection = service.database().connect(); Statement run = connection.createStatement()) {
            run.executeUpdate(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    private static String path(Round round, String mentee) {
        return "/rounds/" + round.id() + "/hand/" + mentee;
    }

    private Answer make(Round round, String mentee, String mentor, String... more) {
        String[] fields = new String[2 + more.length];
        fields[0] = "mentor";
        fields[1] = mentor;
        System.arraycopy(more, 0, fields, 2, more.length);
        return coordinator.postFrom("/rounds/" + round.id(), path(round, mentee), fields);
    }

    @Test
    void chosenMentorReplacesTheOneOfTheRunAndWaitsForADecisionByItself() {
        Round round = town.with(2, 4).solved();
        Proposal before = town.proposals(round).get(0);
        String chosen = coordinator.get(path(round, before.menteeId())).page().select("input[name=mentor]").first().attr("value");

        Answer answer = make(round, before.menteeId(), chosen);

        assertThat(answer.status()).isEqualTo(303);
        assertThat(town.reload(before).decision()).isEqualTo(Decision.DROPPED);
        assertThat(town.proposals(round)).filteredOn(proposal -> proposal.open() && proposal.menteeId().equals(before.menteeId())).singleElement()
                .satisfies(made -> {
                    assertThat(made.mentorId()).isEqualTo(chosen);
                    assertThat(made.decision()).isEqualTo(Decision.PENDING);
                    assertThat(made.locked()).isTrue();
                    assertThat(made.slot()).isNotNull();
                    assertThat(made.points()).hasSize(8);
                });
        assertThat(coordinator.get(answer.location()).page().select("aside").text()).contains("fait à la main");
    }

    @Test
    void brokenRuleIsNamedAndNeedsAReasonThatIsKept() {
        Round round = town.with(2, 3).solved();
        Proposal before = town.proposals(round).get(0);
        Mentor untrained = town.mentor(5);
        sql("UPDATE mentors SET trained_on = NULL, first_name = 'Firmin' WHERE id = '" + untrained.id() + "'");

        Answer found = coordinator.get(path(round, before.menteeId()) + "?mentor=" + untrained.id());
        Answer without = make(round, before.menteeId(), untrained.id());
        Answer with = make(round, before.menteeId(), untrained.id(), "reason", "Formé dans une autre association");

        assertThat(found.page().select("section[aria-labelledby=named]").text()).contains("Firmin", "Formation du mentor");
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.page().select("#errors a").attr("href")).isEqualTo("#reason");
        assertThat(with.status()).isEqualTo(303);
        assertThat(coordinator.get(with.location()).page().select("aside").text())
                .contains("Dérogation : Formation du mentor", "Formé dans une autre association");
    }

    @Test
    void waivedRuleDoesNotStopThePublication() {
        Round round = town.with(1, 1).solved();
        Proposal before = town.proposals(round).get(0);
        Mentor untrained = town.mentor(5);
        sql("UPDATE mentors SET trained_on = NULL WHERE id = '" + untrained.id() + "'");
        make(round, before.menteeId(), untrained.id(), "reason", "Formé ailleurs");
        Proposal made = town.proposals(round).stream().filter(Proposal::open).findFirst().orElseThrow();

        new ReviewWork(coordinator, round).decide(made, "ACCEPTED");

        assertThat(service.bean(Publication.class).preview(town.team().staff(town.team().lead()), town.reload(round)).fit()).extracting(Proposal::id).containsExactly(made.id());
    }

    @Test
    void ruleOfSafetyIsNeverWaivedWhateverTheReason() {
        town.with(0, 1);
        Mentee minor = town.mentee(0, town.today().minusYears(16), MenteeStatus.WAITING, true);
        Mentor unchecked = town.mentor(3, 2, town.today().minusDays(1));
        Round round = town.solved();

        Answer found = coordinator.get(path(round, minor.id()) + "?mentor=" + unchecked.id());
        Answer made = make(round, minor.id(), unchecked.id(), "reason", "C'est quelqu'un de bien");

        assertThat(found.page().select("section[aria-labelledby=named]").text()).contains("personne ne peut y déroger (Vérification du mentor)");
        assertThat(found.page().select("section[aria-labelledby=named] form")).isEmpty();
        assertThat(made.status()).isEqualTo(422);
        assertThat(town.proposals(round)).noneMatch(proposal -> proposal.mentorId().equals(unchecked.id()));
    }

    @Test
    void forbiddenPairCannotBeMadeByHand() {
        Round round = town.with(1, 2).solved();
        Proposal before = town.proposals(round).get(0);
        new ReviewWork(coordinator, round).decide(before, "FORBIDDEN", "reason", "Voisins en conflit");

        assertThat(make(round, before.menteeId(), before.mentorId(), "reason", "Essayons").status()).isEqualTo(422);
    }

    @Test
    void placeOfAnUndecidedPairCanBeTakenAndIsGivenBackByUndo() {
        Mentor only = town.mentor(0, 1, town.today().plusYears(1));
        town.with(2, 0);
        Round round = town.solved();
        Proposal held = town.proposals(round).get(0);
        Mentee left = town.team().service().bean(MenteeRepository.class)
                .findByAssociationIdAndStatus(town.team().id(), MenteeStatus.WAITING).stream()
                .filter(mentee -> !mentee.id().equals(held.menteeId())).findFirst().orElseThrow();

        Answer page = coordinator.get(path(round, left.id()) + "?mentor=" + only.id());
        Answer made = make(round, left.id(), only.id(), "instead", held.id());

        assertThat(page.page().select("section[aria-labelledby=named] button").text()).contains("Prendre la place d");
        assertThat(made.status()).isEqualTo(303);
        assertThat(town.reload(held).decision()).isEqualTo(Decision.DROPPED);
        new ReviewWork(coordinator, round).undo();
        assertThat(town.proposals(round)).filteredOn(Proposal::open).extracting(Proposal::id).containsExactly(held.id());
    }

    @Test
    void placeOfAnAcceptedPairIsNotOffered() {
        Mentor only = town.mentor(0, 1, town.today().plusYears(1));
        town.with(2, 0);
        Round round = town.solved();
        Proposal held = town.proposals(round).get(0);
        new ReviewWork(coordinator, round).decide(held, "ACCEPTED");
        List<String> others = town.team().service().bean(MenteeRepository.class)
                .findByAssociationIdAndStatus(town.team().id(), MenteeStatus.WAITING).stream().map(Mentee::id)
                .filter(id -> !id.equals(held.menteeId())).toList();

        Answer page = coordinator.get(path(round, others.get(0)) + "?mentor=" + only.id());
        Answer made = make(round, others.get(0), only.id(), "instead", held.id());

        assertThat(page.page().select("section[aria-labelledby=named]").text()).contains("Plus de place");
        assertThat(made.status()).isEqualTo(409);
        assertThat(town.reload(held).decision()).isEqualTo(Decision.ACCEPTED);
    }

    @Test
    void personOfAnotherAssociationIsNotFound() {
        Round round = town.with(1, 1).solved();
        Mentee stranger = Town.in(service).mentee(1);

        assertThat(coordinator.get(path(round, stranger.id())).status()).isEqualTo(404);
        assertThat(make(round, stranger.id(), town.proposals(round).get(0).mentorId()).status()).isEqualTo(409);
    }
}
