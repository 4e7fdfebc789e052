package fr.binome.round;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.matching.model.Way;
import fr.binome.people.Mentee;
import fr.binome.people.MenteeStatus;
import fr.binome.platform.Ids;
import fr.binome.Visitor.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Everything that is decided in a review: keep, forbid, swap, by hand, by the page, and back again. */
class ReviewDecisionsIT {

    private final Service service = Service.shared();
    private final Town town = Town.in(service);
    private final Visitor coordinator = town.team().signedIn(town.team().coordinator());
    private final Visitor lead = town.team().signedIn(town.team().lead());

    private Round solved(int mentees, int mentors) {
        return town.with(mentees, mentors).solved();
    }

    private void runAgain(Round round) {
        assertThat(coordinator.postFrom("/rounds/" + round.id(), "/rounds/" + round.id() + "/rerun").status()).isEqualTo(303);
        service.bean(RoundSolver.class).solve(new RunKey(town.team().id(), town.reload(round).runId()));
        assertThat(town.reload(round).failure()).isNull();
    }

    @Test
    void everythingButTheRefusedPairMayStayWhenTheRestIsRunAgain() {
        Round round = solved(6, 6);
        ReviewWork work = new ReviewWork(coordinator, round);
        List<Proposal> all = town.proposals(round);
        work.decide(all.get(0), "ACCEPTED");
        work.decide(all.get(1), "LOCKED");
        work.decide(all.get(2), "REFUSED", "reason", "Trop loin");

        runAgain(round);

        assertThat(town.reload(round).status()).isEqualTo(RoundStatus.REVIEW);
        assertThat(town.reload(all.get(0)).decision()).isEqualTo(Decision.ACCEPTED);
        assertThat(town.reload(all.get(1)).locked()).isTrue();
        assertThat(town.reload(all.get(1)).decision()).isEqualTo(Decision.PENDING);
        List<Proposal> ofTheRefused = town.proposals(round).stream().filter(proposal -> proposal.menteeId().equals(all.get(2).menteeId())
                && proposal.open()).toList();
        assertThat(ofTheRefused).hasSize(1).first().extracting(Proposal::mentorId).isNotEqualTo(all.get(2).mentorId());
        assertThat(town.proposals(round).stream().filter(Proposal::open).map(Proposal::menteeId)).doesNotHaveDuplicates().hasSize(6);
    }

    @Test
    void nextBestThatCameWhileTheRunWentOnStays() {
        Round round = solved(3, 3);
        Mentee declined = town.mentee(9, town.today().minusYears(20), MenteeStatus.PROPOSED, true);
        Proposal nextBest = service.bean(ProposalRepository.class).save(new Proposal(Ids.next(), town.team().id(), round.id(), declined.id(),
                town.mentor(9).id(), 70_000, 4_200, Way.IN_PERSON, "WED-EVENING", null, List.of(), List.of(), List.of(), List.of(), List.of(),
                Origin.NEXT_BEST, false, false, false, List.of(), null, Decision.PENDING, "", null, null, null, 0L));

        runAgain(round);

        assertThat(town.reload(nextBest).decision()).isEqualTo(Decision.PENDING);
    }

    @Test
    void pairsThatARunHasChangedAreListedWithTheMentorBefore() {
        Round round = solved(2, 2);
        Proposal first = town.proposals(round).get(0);
        new ReviewWork(coordinator, round).decide(first, "REFUSED", "reason", "Se connaissent");

        runAgain(round);
        Answer page = coordinator.get("/rounds/" + round.id() + "?filter=MOVED");

        assertThat(town.proposals(round)).filteredOn(proposal -> proposal.movedFrom() != null).isNotEmpty().allSatisfy(proposal ->
                assertThat(page.page().select("tbody").text()).contains("Avant le dernier calcul"));
        assertThat(page.page().select("tbody")).hasSize((int) town.proposals(round).stream().filter(proposal -> proposal.movedFrom() != null).count());
    }

    @Test
    void decisionsWaitWhileTheRestIsRunAgainAndARunCanBeGivenUp() {
        Round round = solved(3, 3);
        Proposal proposal = town.proposals(round).get(0);
        String token = coordinator.get("/rounds/" + round.id()).page().select("input[name=_csrf]").first().val();
        coordinator.post("/rounds/" + round.id() + "/rerun", "_csrf", token);

        Answer decided = coordinator.post("/proposals/" + proposal.id() + "/decision", "_csrf", token, "version", "0", "decision", "ACCEPTED");
        String givenUp = town.reload(round).runId();
        Answer cancelled = coordinator.post("/rounds/" + round.id() + "/cancellation", "_csrf", token);
        service.bean(RoundSolver.class).solve(new RunKey(town.team().id(), givenUp));

        assertThat(decided.status()).isEqualTo(409);
        assertThat(decided.page().text()).contains("en cours de calcul");
        assertThat(cancelled.status()).isEqualTo(303);
        assertThat(town.reload(round).status()).isEqualTo(RoundStatus.REVIEW);
        assertThat(town.proposals(round)).hasSize(3).allSatisfy(left -> assertThat(left.version()).isZero());
    }

    @Test
    void runThatFailsLeavesTheReviewAsItWas() {
        Round round = solved(3, 3);
        coordinator.postFrom("/rounds/" + round.id(), "/rounds/" + round.id() + "/rerun");

        service.bean(RoundRepository.class).fail(town.team().id(), town.reload(round).runId(), "12345678", "", Instant.now());
        Answer page = coordinator.get("/rounds/" + round.id());

        assertThat(town.reload(round).status()).isEqualTo(RoundStatus.REVIEW);
        assertThat(page.page().select("[role=alert]").text()).contains("12345678");
        assertThat(page.page().select("tbody")).hasSize(3);
    }

    @Test
    void forbiddenPairNeedsAReasonAndNeverComesAgain() {
        Round round = solved(1, 1);
        Proposal proposal = town.proposals(round).get(0);
        ReviewWork work = new ReviewWork(coordinator, round);

        Answer without = work.decide(proposal, "FORBIDDEN");
        Answer with = work.decide(proposal, "FORBIDDEN", "reason", "Voisins en conflit");

        assertThat(without.status()).isEqualTo(422);
        assertThat(with.status()).isEqualTo(303);
        assertThat(work.open(proposal).page().select("aside").text()).contains("interdit", "Voisins en conflit");
        service.clockAt(Instant.now().plus(Duration.ofDays(200)));
        try {
            assertThat(service.bean(World.class).ofPairs(town.team().id())).hasSize(1);
        } finally {
            service.resetClock();
        }
    }

    @Test
    void refusedPairMayComeAgainAfterHalfAYear() {
        Round round = solved(1, 1);
        new ReviewWork(coordinator, round).decide(town.proposals(round).get(0), "REFUSED", "reason", "Trop tôt");

        assertThat(service.bean(World.class).ofPairs(town.team().id())).hasSize(1);
        service.clockAt(Instant.now().plus(Duration.ofDays(200)));
        try {
            assertThat(service.bean(World.class).ofPairs(town.team().id())).isEmpty();
        } finally {
            service.resetClock();
        }
    }

    @Test
    void swapGivesTwoMenteesEachOthersMentorAndIsTakenBackWhole() {
        Round round = solved(4, 4);
        Proposal one = town.proposals(round).get(0);
        Element choice = coordinator.get("/proposals/" + one.id() + "/swap").page().select("ul.todo form").first();
        String other = choice.select("input[name=other]").attr("value");
        Proposal second = town.proposals(round).stream().filter(proposal -> proposal.id().equals(other)).findFirst().orElseThrow();

        Answer answer = coordinator.postFrom("/rounds/" + round.id(), "/proposals/" + one.id() + "/swap", "version", "0", "other", other, "otherVersion", "0");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(town.proposals(round)).filteredOn(Proposal::open)
                .extracting(proposal -> proposal.menteeId() + " " + proposal.mentorId())
                .contains(one.menteeId() + " " + second.mentorId(), second.menteeId() + " " + one.mentorId()).hasSize(4);
        assertThat(coordinator.get(answer.location()).page().select("aside").text()).contains("échange");

        assertThat(new ReviewWork(coordinator, round).undo().status()).isEqualTo(303);
        assertThat(town.reload(one).decision()).isEqualTo(Decision.PENDING);
        assertThat(town.proposals(round)).filteredOn(Proposal::open).hasSize(4).allSatisfy(proposal ->
                assertThat(proposal.origin()).isEqualTo(Origin.ENGINE));
    }

    @Test
    void swapWithAPairThatSomebodyHasDecidedIsAConflictAndChangesNothing() {
        Round round = solved(4, 4);
        Proposal one = town.proposals(round).get(0);
        Element choice = coordinator.get("/proposals/" + one.id() + "/swap").page().select("ul.todo form").first();
        String other = choice.select("input[name=other]").attr("value");
        Proposal second = town.proposals(round).stream().filter(proposal -> proposal.id().equals(other)).findFirst().orElseThrow();
        new ReviewWork(lead, round).decide(second, "ACCEPTED");

        Answer answer = coordinator.postFrom("/rounds/" + round.id(), "/proposals/" + one.id() + "/swap", "version", "0", "other", other, "otherVersion", "0");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(town.reload(one).decision()).isEqualTo(Decision.PENDING);
        assertThat(town.reload(second).decision()).isEqualTo(Decision.ACCEPTED);
    }

    @Test
    void latestDecisionIsOfferedBackAfterAReloadAndOnlyToWhoeverTookIt() {
        Round round = solved(3, 3);
        Proposal proposal = town.proposals(round).get(0);
        ReviewWork work = new ReviewWork(coordinator, round);
        work.decide(proposal, "REFUSED", "reason", "Trop loin");

        assertThat(coordinator.get("/rounds/" + round.id()).page().select("form.last").text()).contains("Votre dernière décision", "refusé");
        assertThat(lead.get("/rounds/" + round.id()).page().select("form.last")).isEmpty();
        work.undo();
        assertThat(town.reload(proposal).decision()).isEqualTo(Decision.PENDING);
        assertThat(town.reload(proposal).decisionReason()).isEmpty();
        assertThat(coordinator.get("/rounds/" + round.id()).page().select("form.last")).isEmpty();
    }

    @Test
    void decisionsAreTakenBackOneAfterTheOther() {
        Round round = solved(3, 3);
        List<Proposal> all = town.proposals(round);
        ReviewWork work = new ReviewWork(coordinator, round);
        work.decide(all.get(0), "ACCEPTED");
        work.decide(all.get(1), "LOCKED");

        work.undo();
        assertThat(town.reload(all.get(1)).locked()).isFalse();
        assertThat(town.reload(all.get(0)).decision()).isEqualTo(Decision.ACCEPTED);
        work.undo();
        assertThat(town.reload(all.get(0)).decision()).isEqualTo(Decision.PENDING);
    }

    @Test
    void whatSomebodyElseHasDecidedSinceIsNotTakenBack() {
        Round round = solved(3, 3);
        Proposal proposal = town.proposals(round).get(0);
        ReviewWork work = new ReviewWork(coordinator, round);
        work.decide(proposal, "ACCEPTED");
        new ReviewWork(lead, round).decide(proposal, "LOCKED");

        Answer answer = work.undo();

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.page().text()).contains("Quelqu'un a décidé depuis");
        assertThat(town.reload(proposal).decision()).isEqualTo(Decision.ACCEPTED);
    }
}
