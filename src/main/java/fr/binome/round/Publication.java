package fr.binome.round;

import fr.binome.account.Audit;
import fr.binome.account.Role;
import fr.binome.account.Staff;
import fr.binome.account.TeamMember;
import fr.binome.account.TeamMemberRepository;
import fr.binome.platform.Clock;
import fr.binome.web.ConflictException;
import fr.binome.web.NotFoundException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Makes pairs of a round's accepted proposals: in one transaction, each once however often the button is pressed. Thread-safe. */
@Singleton
class Publication {

    private final RoundRepository rounds;
    private final ProposalRepository proposals;
    private final PublicationCheck check;
    private final TeamMemberRepository team;
    private final List<ProposalSink> sinks;
    private final Audit audit;
    private final Clock clock;

    Publication(RoundRepository rounds, ProposalRepository proposals, PublicationCheck check, TeamMemberRepository team,
                List<ProposalSink> sinks, Audit audit, Clock clock) {
        this.rounds = rounds;
        this.proposals = proposals;
        this.check = check;
        this.team = team;
        this.sinks = sinks;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a publication by this member would publish at this moment. */
    @Transactional(readOnly = true)
    Publishable preview(Staff by, Round round) {
        return check.of(round, proposals.acceptedToPublish(round.associationId(), round.id(), by.branch(), by.memberId()));
    }

    /** Publishes what is accepted and still possible; what is not stays in review. Returns how many. */
    @Transactional
    int publish(Staff by, String roundId) {
        rounds.lock(by.associationId(), roundId).orElseThrow(NotFoundException::new);
        Round round = rounds.findByAssociationIdAndId(by.associationId(), roundId).orElseThrow();
        if (round.status() != RoundStatus.REVIEW) {
            return 0;
        }
        if (!twoReachableAdults(by.associationId())) {
            throw new ConflictException("/rounds/" + roundId, "round.conflict.adults");
        }
        List<Proposal> fit = preview(by, round).fit();
        if (!fit.isEmpty()) {
            publish(by, round, fit);
        }
        return fit.size();
    }

    /** A programme publishes only with two adults to turn to: who follows the pair, and who is there for safety (R17). */
    boolean twoReachableAdults(String associationId) {
        List<TeamMember> members = team.findByAssociationIdAndActiveTrueOrderByLastName(associationId);
        return members.stream().anyMatch(member -> member.role() == Role.SAFEGUARDING)
                && members.stream().filter(member -> member.role() != Role.READ_ONLY).count() >= 2;
    }

    private void publish(Staff by, Round round, List<Proposal> fit) {
        Instant now = clock.now();
        List<String> ids = fit.stream().map(Proposal::id).toList();
        if (proposals.publish(by.associationId(), ids, now) != ids.size()) {
            throw new ConflictException("/rounds/" + round.id() + "/publication", "round.conflict.decided");
        }
        sinks.forEach(sink -> sink.published(by, round, fit));
        ids.forEach(id -> audit.record(by.associationId(), by.memberId(), "proposal.published", "proposal", id, ""));
        audit.record(by.associationId(), by.memberId(), "round.published", "round", round.id(), ids.size() + " proposals");
        rounds.completeIfDone(by.associationId(), round.id(), now);
    }
}
