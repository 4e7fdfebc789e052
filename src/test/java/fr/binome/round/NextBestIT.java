package fr.binome.round;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.account.Staff;
import fr.binome.pairing.Pair;
import fr.binome.pairing.PairChange;
import fr.binome.pairing.PairChanges;
import fr.binome.pairing.PairRepository;
import fr.binome.people.MenteeRepository;
import fr.binome.people.MenteeStatus;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NextBestIT {

    private final Service service = Service.shared();
    private final Town town = Town.in(service);
    private final Staff staff = town.team().staff(town.team().lead());
    private final NextBest nextBest = service.bean(NextBest.class);

    /** A published round of one pair, whose mentor has said no. */
    private Proposal published() {
        Round round = town.with(1, 4).solved();
        Proposal proposal = town.proposals(round).get(0);
        service.bean(Decisions.class).decide(staff, proposal, 0, Verdict.ACCEPTED, "", 0);
        service.bean(Publication.class).publish(staff, round.id());
        decline(proposal);
        return town.reload(proposal);
    }

    private void decline(Proposal proposal) {
        Pair pair = service.bean(PairRepository.class)
                .findByAssociationIdAndMenteeIdOrderByCreatedAt(proposal.associationId(), proposal.menteeId()).get(0);
        service.bean(PairChanges.class).apply(pair, PairChange.MENTOR_DECLINES, "mentor", "");
        service.bean(MenteeRepository.class).move(proposal.associationId(), proposal.menteeId(), MenteeStatus.PROPOSED, MenteeStatus.WAITING);
    }

    @Test
    void declineBringsTheBestOtherMentorToADecisionInTheSameRound() {
        Proposal declined = published();

        Proposal next = nextBest.propose(town.team().id(), declined.menteeId()).orElseThrow();

        assertThat(next.roundId()).isEqualTo(declined.roundId());
        assertThat(next.mentorId()).isEqualTo(declined.alternatives().get(0).mentorId());
        assertThat(next.score()).isEqualTo(declined.alternatives().get(0).scoreThousandths());
        assertThat(next.decision()).isEqualTo(Decision.PENDING);
        assertThat(next.alternatives()).hasSize(2);
    }

    @Test
    void publishedRoundIsInReviewAgainAndShowsTheNextBest() {
        Proposal declined = published();
        Visitor lead = town.team().signedIn(town.team().lead());

        Proposal next = nextBest.propose(town.team().id(), declined.menteeId()).orElseThrow();
        var page = lead.get("/rounds/" + declined.roundId()).page();

        assertThat(page.select("a[href*=" + next.id() + "]")).isNotEmpty();
        assertThat(page.select("form[action=/proposals/" + next.id() + "/decision]")).hasSize(1);
    }

    @Test
    void nextBestCanBeAcceptedAndPublished() {
        Proposal declined = published();
        Proposal next = nextBest.propose(town.team().id(), declined.menteeId()).orElseThrow();

        service.bean(Decisions.class).decide(staff, next, next.version(), Verdict.ACCEPTED, "", 0);
        int published = service.bean(Publication.class).publish(staff, next.roundId());

        assertThat(published).isEqualTo(1);
        assertThat(town.reload(next).publishedAt()).isNotNull();
    }

    @Test
    void askingTwiceProposesOnce() {
        Proposal declined = published();

        Proposal first = nextBest.propose(town.team().id(), declined.menteeId()).orElseThrow();
        Proposal second = nextBest.propose(town.team().id(), declined.menteeId()).orElseThrow();

        assertThat(second.id()).isEqualTo(first.id());
    }

    @Test
    void nobodyIsProposedWhenEveryMentorHasBeen() {
        Round round = town.with(1, 1).solved();
        Proposal only = town.proposals(round).get(0);
        service.bean(Decisions.class).decide(staff, only, 0, Verdict.REFUSED, "Trop loin", 0);

        assertThat(nextBest.propose(town.team().id(), only.menteeId())).isEmpty();
    }

    @Test
    void whoeverWasInNoRoundOrDoesNotWaitGetsNoProposal() {
        town.with(0, 2);
        var newcomer = town.mentee(1);
        var paused = town.mentee(2, town.today().minusYears(20), MenteeStatus.PAUSED, true);

        Optional<Proposal> forNewcomer = nextBest.propose(town.team().id(), newcomer.id());

        assertThat(forNewcomer).isEmpty();
        assertThat(nextBest.propose(town.team().id(), paused.id())).isEmpty();
    }
}
