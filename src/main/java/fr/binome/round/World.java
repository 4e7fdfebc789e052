package fr.binome.round;

import fr.binome.matching.model.PairState;
import fr.binome.matching.model.WorldPair;
import fr.binome.platform.Clock;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** The pairs that a round has to respect: those that live or have ended, and what earlier rounds proposed. Thread-safe. */
@Singleton
class World {

    /** Nobody asks the same question again within half a year; a pair that is forbidden never comes back. */
    private static final Duration REFUSAL_COUNTS = Duration.ofDays(180);

    private final List<KnownPairs> known;
    private final ProposalRepository proposals;
    private final Clock clock;

    World(List<KnownPairs> known, ProposalRepository proposals, Clock clock) {
        this.known = known;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** Pairs alone, and what the staff refused: for checking proposals that are about to become pairs. */
    List<WorldPair> ofPairs(String associationId) {
        return pairs(associationId, proposal -> null);
    }

    /** The same, and a proposal that still waits for a decision or its publication holds its two people as a pair does. */
    List<WorldPair> withOpenProposals(String associationId) {
        return pairs(associationId, proposal -> PairState.ACTIVE);
    }

    /** The same without these proposals, which are about to make room for others. */
    List<WorldPair> without(String associationId, Collection<String> proposalIds) {
        return pairs(associationId, proposal -> proposalIds.contains(proposal.id()) ? null : PairState.ACTIVE);
    }

    /**
     * As one round sees it that is run again: what is accepted or kept in it stays, and nobody else's people are free.
     *
     * @param undecided what its other proposals are; null to forget them
     */
    List<WorldPair> inside(String associationId, String roundId, @Nullable PairState undecided) {
        return pairs(associationId, proposal -> !proposal.roundId().equals(roundId) ? PairState.ACTIVE
                : proposal.kept() ? PairState.PINNED : undecided);
    }

    private List<WorldPair> pairs(String associationId, Function<UnpublishedProposal, PairState> open) {
        List<WorldPair> pairs = new ArrayList<>();
        for (KnownPairs source : known) {
            source.of(associationId).forEach(pair ->
                    pairs.add(new WorldPair(pair.menteeId(), pair.mentorId(), state(pair.kind()), pair.slot())));
        }
        Instant recent = clock.now().minus(REFUSAL_COUNTS);
        for (UnpublishedProposal proposal : proposals.unpublished(associationId)) {
            PairState state = proposal.saidNo() ? PairState.FORBIDDEN : open.apply(proposal);
            if (state != null && !proposal.noLongerCounts(recent)) {
                pairs.add(new WorldPair(proposal.menteeId(), proposal.mentorId(), state, state.isExcluded() ? null : proposal.slot()));
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
