package fr.binome.round;

import fr.binome.matching.model.PlannedPair;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Puts what another run has found into a round that is in review. What is accepted, kept or published stays untouched even if
 * the run could not use it; a pair found again keeps its row. Call in a transaction. Thread-safe.
 */
@Singleton
class RerunResult {

    private final ProposalRepository proposals;
    private final ProposalColumns columns;

    RerunResult(ProposalRepository proposals, ProposalColumns columns) {
        this.proposals = proposals;
        this.columns = columns;
    }

    /**
     * @param asked ids of the mentees whom the run looked at; what was proposed to others meanwhile, after a refusal, stays
     * @return how many pairs the run has changed
     */
    int store(Round round, List<PlannedPair> pairs, Set<String> asked) {
        List<Proposal> before = proposals.findByAssociationIdAndRoundId(round.associationId(), round.id());
        Set<String> settled = before.stream().filter(proposal -> proposal.kept() || proposal.publishedAt() != null)
                .map(Proposal::menteeId).collect(Collectors.toSet());
        Map<String, Proposal> undecided = before.stream()
                .filter(proposal -> proposal.open() && !proposal.kept())
                .collect(Collectors.toMap(Proposal::menteeId, Function.identity()));
        Map<String, String> refused = before.stream()
                .filter(proposal -> proposal.decision() == Decision.REFUSED || proposal.decision() == Decision.FORBIDDEN)
                .sorted(Comparator.comparing(Proposal::decidedAt))
                .collect(Collectors.toMap(Proposal::menteeId, Proposal::mentorId, (first, later) -> later));
        List<Proposal> again = new ArrayList<>();
        List<Proposal> fresh = new ArrayList<>();
        for (PlannedPair pair : pairs) {
            if (!settled.contains(pair.menteeId())) {
                Proposal earlier = undecided.get(pair.menteeId());
                if (earlier != null && earlier.mentorId().equals(pair.mentorId())) {
                    if (!earlier.told(pair).equals(earlier)) {
                        again.add(earlier.told(pair));
                    }
                    undecided.remove(pair.menteeId());
                } else {
                    fresh.add(Proposal.found(round, pair).movedFrom(earlier == null ? refused.get(pair.menteeId()) : earlier.mentorId()));
                }
            }
        }
        List<String> gone = undecided.values().stream()
                .filter(proposal -> proposal.origin() != Origin.NEXT_BEST || asked.contains(proposal.menteeId())).map(Proposal::id).toList();
        if (!gone.isEmpty()) {
            proposals.drop(round.associationId(), gone);
        }
        if (!fresh.isEmpty()) {
            proposals.forgetDropped(round.associationId(), round.id(), fresh.stream().map(Proposal::menteeId).toList());
        }
        again.forEach(this::tell);
        proposals.saveAll(fresh);
        return Math.max(fresh.size(), gone.size());
    }

    private void tell(Proposal told) {
        proposals.tell(told.associationId(), told.id(), told.score(), told.way(), told.slot(), told.venueId(), columns.points(told.points()),
                columns.reasons(told.reasons()), columns.reasons(told.weakPoints()), columns.alternatives(told.alternatives()),
                columns.otherMentees(told.otherMentees()), told.weak());
    }
}
