package fr.binome.round;

import fr.binome.account.Association;
import fr.binome.account.AssociationRepository;
import fr.binome.account.Audit;
import fr.binome.matching.MatchingEngine;
import fr.binome.matching.model.Alternative;
import fr.binome.matching.model.RankedMentor;
import fr.binome.platform.Clock;
import fr.binome.platform.Ids;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the next mentor for somebody whose pair ended before it began, and proposes it for a decision. Thread-safe. */
@Singleton
public class NextBest {

    private static final int ALTERNATIVES = 2;

    private final RoundRepository rounds;
    private final ProposalRepository proposals;
    private final FactsReader facts;
    private final RuleSource rules;
    private final AssociationRepository associations;
    private final Audit audit;
    private final Clock clock;

    NextBest(RoundRepository rounds, ProposalRepository proposals, FactsReader facts, RuleSource rules,
             AssociationRepository associations, Audit audit, Clock clock) {
        this.rounds = rounds;
        this.proposals = proposals;
        this.facts = facts;
        this.rules = rules;
        this.associations = associations;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Puts the best mentor of today to the staff's decision, in the latest round that had somebody for the mentee; that
     * round is in review again. Mentors who have been proposed to the mentee before are left out. Runs in the caller's
     * transaction and sees its changes: end the earlier pair first. A proposal that is open already stays the one.
     *
     * @return the proposal; empty if the mentee was in no round, cannot be matched today, or nobody is left
     */
    @Transactional
    public Optional<Proposal> propose(String associationId, String menteeId) {
        Round round = rounds.latestOf(associationId, menteeId);
        if (round == null) {
            return Optional.empty();
        }
        rounds.lock(associationId, round.id());
        List<Proposal> earlier = proposals.findByAssociationIdAndMenteeId(associationId, menteeId);
        Optional<Proposal> open = earlier.stream().filter(Proposal::open).findFirst();
        return open.isPresent() ? open : propose(round, menteeId, earlier);
    }

    private Optional<Proposal> propose(Round round, String menteeId, List<Proposal> earlier) {
        Set<String> proposedBefore = earlier.stream().filter(proposal -> proposal.decision() != Decision.DROPPED && proposal.decision() != Decision.SCENARIO)
                .map(Proposal::mentorId).collect(Collectors.toSet());
        List<RankedMentor> ranked = ranked(round, menteeId, proposedBefore.size() + 1 + ALTERNATIVES).stream()
                .filter(mentor -> !proposedBefore.contains(mentor.mentorId()))
                .toList();
        if (ranked.isEmpty()) {
            return Optional.empty();
        }
        proposals.forgetDropped(round.associationId(), round.id(), List.of(menteeId));
        Proposal proposal = proposals.save(proposal(round, menteeId, ranked));
        rounds.reopen(round.associationId(), round.id());
        audit.record(round.associationId(), "system", "proposal.next-best", "proposal", proposal.id(), "mentee " + menteeId);
        return Optional.of(proposal);
    }

    private List<RankedMentor> ranked(Round round, String menteeId, int limit) {
        Association association = associations.findById(round.associationId()).orElseThrow();
        LocalDate today = clock.today(association.zone());
        LocalDate start = round.startDate().isBefore(today) ? today : round.startDate();
        Participants present = facts.forMentee(round.associationId(), menteeId, List.of(), today, start);
        return present.inRound(menteeId)
                ? new MatchingEngine().rank(present.problem(rules.current(association).set(), round.seed()), menteeId, limit)
                : List.of();
    }

    private static Proposal proposal(Round round, String menteeId, List<RankedMentor> ranked) {
        RankedMentor best = ranked.get(0);
        List<Alternative> alternatives = ranked.stream().skip(1).limit(ALTERNATIVES)
                .map(mentor -> new Alternative(mentor.mentorId(), mentor.scoreThousandths(), true)).toList();
        return new Proposal(Ids.next(), round.associationId(), round.id(), menteeId, best.mentorId(), best.scoreThousandths(),
                best.distanceMetres(), best.way(), best.slot(), null, best.points(), best.reasons(), best.weakPoints(), alternatives,
                List.of(), Origin.NEXT_BEST, false, false, !best.weakPoints().isEmpty(), List.of(), null, Decision.PENDING, "", null, null,
                null, 0L);
    }
}
