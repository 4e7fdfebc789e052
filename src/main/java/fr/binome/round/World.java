package fr.binome.round;

import fr.binome.matching.model.PairState;
import fr.binome.matching.model.WorldPair;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** The pairs that a round has to respect: those that live or have ended, and what earlier rounds proposed. Thread-safe. */
@Singleton
class World {

    private final List<KnownPairs> known;
    private final ProposalRepository proposals;

    World(List<KnownPairs> known, ProposalRepository proposals) {
        this.known = known;
        this.proposals = proposals;
    }

    /** Pairs alone, and what the staff refused: for checking proposals that are about to become pairs. */
    List<WorldPair> ofPairs(String associationId) {
        return pairs(associationId, false);
    }

    /** The same, and a proposal that still waits for a decision or its publication holds its two people as a pair does. */
    List<WorldPair> withOpenProposals(String associationId) {
        return pairs(associationId, true);
    }

    private List<WorldPair> pairs(String associationId, boolean withOpen) {
        List<WorldPair> pairs = new ArrayList<>();
        for (KnownPairs source : known) {
            source.of(associationId).forEach(pair ->
                    pairs.add(new WorldPair(pair.menteeId(), pair.mentorId(), state(pair.kind()), pair.slot())));
        }
        for (UnpublishedProposal proposal : proposals.unpublished(associationId)) {
            if (proposal.decision() == Decision.REFUSED) {
                pairs.add(new WorldPair(proposal.menteeId(), proposal.mentorId(), PairState.FORBIDDEN, null));
            } else if (withOpen) {
                pairs.add(new WorldPair(proposal.menteeId(), proposal.mentorId(), PairState.ACTIVE, proposal.slot()));
            }
        }
        return pairs;
    }

    private static PairState state(KnownPair.Kind kind) {
        return switch (kind) {
            case ACTIVE -> PairState.ACTIVE;
            case REFUSED -> PairState.REFUSED;
            case FAILED -> PairState.FAILED;
        };
    }
}
