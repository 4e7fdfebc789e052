package fr.binome.round;

import fr.binome.account.Staff;
import fr.binome.matching.model.PairState;
import fr.binome.matching.model.PlannedPair;
import fr.binome.matching.model.WorldPair;
import fr.binome.platform.Clock;
import fr.binome.web.ConflictException;
import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives two mentees of a round each other's mentor. Thread-safe. */
@Singleton
class Swaps {

    private static final int SHOWN = 8;

    private final ProposalRepository proposals;
    private final RoundRepository rounds;
    private final FactsReader facts;
    private final PairMaker maker;
    private final ReviewGate gate;
    private final DecisionBook book;
    private final Clock clock;

    Swaps(ProposalRepository proposals, RoundRepository rounds, FactsReader facts, PairMaker maker, ReviewGate gate, DecisionBook book,
          Clock clock) {
        this.proposals = proposals;
        this.rounds = rounds;
        this.facts = facts;
        this.maker = maker;
        this.gate = gate;
        this.book = book;
        this.clock = clock;
    }

    /** A swap with {@code other}; {@code gain} is what the two pairs together win, in thousandths of a point, or lose. */
    record Option(Proposal other, int gain) {
    }

    /** What {@code one} may be swapped with: best first, everything still to decide, allowed by every rule. */
    List<Option> options(Staff staff, Round round, Proposal one) {
        List<Proposal> undecided = proposals.undecided(round.associationId(), round.id());
        Participants present = facts.without(round.associationId(), undecided.stream().map(Proposal::id).collect(Collectors.toSet()),
                maker.today(round), maker.start(round));
        Fit fit = new Fit(present.problem(maker.rules(round), round.seed()));
        return seen(staff, undecided).stream().filter(other -> !other.mentorId().equals(one.mentorId()))
                .flatMap(other -> option(fit, one, other).stream())
                .sorted(Comparator.comparingInt(Option::gain).reversed().thenComparing(option -> option.other().id()))
                .limit(SHOWN)
                .filter(option -> !told(round, present.with(others(present, undecided, one, option.other())), one, option.other()).isEmpty())
                .toList();
    }

    /** Nobody changes the pair of a young person whom they do not see otherwise. */
    private List<Proposal> seen(Staff staff, List<Proposal> all) {
        return staff.branch().isEmpty() || all.isEmpty() ? all
                : proposals.seen(staff.associationId(), all.stream().map(Proposal::id).toList(), staff.branch(), staff.memberId());
    }

    private static Optional<Option> option(Fit fit, Proposal one, Proposal other) {
        Optional<Integer> first = fit.score(one.menteeId(), other.mentorId());
        Optional<Integer> second = first.isEmpty() ? first : fit.score(other.menteeId(), one.mentorId());
        return second.map(score -> new Option(other, first.get() + score - one.score() - other.score()));
    }

    /** The pairs that hold when these two are gone. */
    private static List<WorldPair> others(Participants present, List<Proposal> undecided, Proposal one, Proposal other) {
        return Stream.concat(present.world().stream(), undecided.stream()
                .filter(proposal -> !proposal.id().equals(one.id()) && !proposal.id().equals(other.id()))
                .map(proposal -> new WorldPair(proposal.menteeId(), proposal.mentorId(), PairState.ACTIVE, proposal.slot()))).toList();
    }

    /** The two new pairs beside all others, or nothing if one of them has no way to meet left. */
    private List<PlannedPair> told(Round round, Participants present, Proposal one, Proposal other) {
        List<PlannedPair> pairs = maker.tell(round, present, List.of(new PairMaker.Two(one.menteeId(), other.mentorId()),
                new PairMaker.Two(other.menteeId(), one.mentorId())));
        return pairs.size() == 2 && pairs.stream().allMatch(pair -> pair.way() != null) ? pairs : List.of();
    }

    /**
     * Makes the swap; both new pairs are kept by further runs and still to be accepted one by one.
     *
     * @param seen the versions of both that the member was looking at
     * @throws ConflictException if somebody has decided upon one of them meanwhile, or a rule stands against it now
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    List<Proposal> swap(Staff staff, Proposal first, String otherId, Map<String, Long> seen, long millis) {
        String back = "/rounds/" + first.roundId() + "?pair=" + first.id();
        gate.enter(staff, first.roundId(), back);
        Round round = rounds.findByAssociationIdAndId(staff.associationId(), first.roundId()).orElseThrow();
        Map<String, Proposal> both = seen(staff, proposals.findByAssociationIdAndIdIn(staff.associationId(), List.of(first.id(), otherId))).stream()
                .filter(proposal -> proposal.roundId().equals(round.id()) && proposal.open() && proposal.decision() == Decision.PENDING)
                .filter(proposal -> proposal.version().equals(seen.get(proposal.id())))
                .collect(Collectors.toMap(Proposal::id, Function.identity()));
        if (both.size() != 2) {
            throw new ConflictException(back, "round.conflict.taken");
        }
        Proposal one = both.get(first.id());
        Proposal other = both.get(otherId);
        Participants present = facts.without(staff.associationId(), both.keySet(), maker.today(round), maker.start(round));
        boolean allowed = option(new Fit(present.problem(maker.rules(round), round.seed())), one, other).isPresent();
        List<PlannedPair> pairs = allowed ? told(round, present, one, other) : List.of();
        if (pairs.isEmpty()) {
            throw new ConflictException(back, "round.conflict.taken");
        }
        Act act = Act.of(staff, round.id(), DecisionStep.Kind.SWAP, clock.now(), millis);
        for (Proposal gone : both.values()) {
            if (!book.change(act, gone, gone.version(), Decision.DROPPED, false, gone.decisionReason(), "proposal.swapped")) {
                throw new ConflictException(back, "round.conflict.taken");
            }
        }
        List<Proposal> made = new ArrayList<>();
        for (PlannedPair pair : pairs) {
            proposals.forgetDropped(staff.associationId(), round.id(), pair.menteeId(), pair.mentorId());
            made.add(book.make(act, Proposal.of(round, pair, Origin.SWAP, Decision.PENDING)));
        }
        return made;
    }
}
