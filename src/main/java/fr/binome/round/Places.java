package fr.binome.round;

import fr.binome.web.ConflictException;
import fr.binome.web.NotFoundException;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Sees to it that nobody is accepted for a place that is taken. The mentor's row is held until the transaction ends, and the
 * mentee's: of two who accept at once, the second one waits and is then told. Thread-safe.
 */
@Singleton
class Places {

    private final PlaceRepository rows;
    private final ProposalRepository proposals;

    Places(PlaceRepository rows, ProposalRepository proposals) {
        this.rows = rows;
        this.proposals = proposals;
    }

    /**
     * Holds the two people of a proposal that is about to be accepted.
     *
     * @throws ConflictException if the mentor's places are all taken by pairs and accepted proposals, or the mentee has somebody
     */
    void take(Proposal proposal, String back) {
        HeldMentor mentor = hold(proposal);
        List<Proposal> others = others(proposal);
        long accepted = others.stream()
                .filter(other -> other.mentorId().equals(proposal.mentorId()) && other.decision() == Decision.ACCEPTED).count();
        if (rows.livingOfMentor(proposal.associationId(), proposal.mentorId()) + accepted >= mentor.capacity()) {
            throw new ConflictException(back, "round.conflict.full", mentor.firstName(), mentor.capacity());
        }
        checkMentee(proposal, others, Decision.ACCEPTED, back);
    }

    /** Holds the two people of a proposal that is about to be open again; the mentee must have no other one. */
    void reopen(Proposal proposal, String back) {
        hold(proposal);
        checkMentee(proposal, others(proposal), null, back);
    }

    private HeldMentor hold(Proposal proposal) {
        HeldMentor mentor = rows.holdMentor(proposal.associationId(), proposal.mentorId()).orElseThrow(NotFoundException::new);
        rows.holdMentee(proposal.associationId(), proposal.menteeId()).orElseThrow(NotFoundException::new);
        return mentor;
    }

    private List<Proposal> others(Proposal proposal) {
        return proposals.open(proposal.associationId(), proposal.menteeId(), proposal.mentorId()).stream()
                .filter(other -> !other.id().equals(proposal.id())).toList();
    }

    private void checkMentee(Proposal proposal, List<Proposal> others, Decision only, String back) {
        boolean elsewhere = others.stream().anyMatch(other -> other.menteeId().equals(proposal.menteeId())
                && (only == null || other.decision() == only));
        if (elsewhere || rows.livingOfMentee(proposal.associationId(), proposal.menteeId()) > 0) {
            throw new ConflictException(back, "round.conflict.mentee");
        }
    }
}
