package fr.binome.round;

import fr.binome.account.Staff;
import fr.binome.matching.MatchingEngine;
import fr.binome.matching.model.MatchingProblem;
import fr.binome.matching.model.PlannedPair;
import fr.binome.matching.model.RankedMentor;
import fr.binome.matching.model.RuleName;
import fr.binome.platform.Clock;
import fr.binome.web.ConflictException;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Pairs a mentee by hand with a mentor whom a coordinator chooses. Rules of safety hold for everybody. Thread-safe. */
@Singleton
class HandMade {

    private static final int RANKED = 8;

    private final ProposalRepository proposals;
    private final RoundRepository rounds;
    private final FactsReader facts;
    private final PairMaker maker;
    private final ReviewGate gate;
    private final DecisionBook book;
    private final Clock clock;

    HandMade(ProposalRepository proposals, RoundRepository rounds, FactsReader facts, PairMaker maker, ReviewGate gate, DecisionBook book,
             Clock clock) {
        this.proposals = proposals;
        this.rounds = rounds;
        this.facts = facts;
        this.maker = maker;
        this.gate = gate;
        this.book = book;
        this.clock = clock;
    }

    /** The mentee's open proposal in this round, or empty. */
    Optional<Proposal> current(Round round, String menteeId) {
        return proposals.findByAssociationIdAndMenteeId(round.associationId(), menteeId).stream()
                .filter(proposal -> proposal.roundId().equals(round.id()) && proposal.open()).findFirst();
    }

    /**
     * The best mentors with a free place, then those named.
     *
     * @return empty if the mentee does not wait, or lacks a consent
     */
    List<HandChoice> choices(Staff staff, Round round, String menteeId, List<String> named) {
        MatchingProblem problem = problem(round, menteeId, Stream.empty());
        if (problem.mentees().isEmpty()) {
            return List.of();
        }
        Set<String> mentors = new LinkedHashSet<>(named);
        new MatchingEngine().rank(problem, menteeId, RANKED).stream().map(RankedMentor::mentorId).forEach(mentors::add);
        current(round, menteeId).ifPresent(now -> mentors.remove(now.mentorId()));
        Fit fit = new Fit(problem);
        List<HandChoice> choices = new ArrayList<>();
        for (String mentor : mentors) {
            if (fit.knows(menteeId, mentor)) {
                choices.add(choice(staff, round, problem, fit, menteeId, mentor));
            }
        }
        return choices;
    }

    private MatchingProblem problem(Round round, String menteeId, Stream<String> gone) {
        return present(round, menteeId, gone).problem(maker.rules(round), round.seed());
    }

    private Participants present(Round round, String menteeId, Stream<String> gone) {
        List<String> without = Stream.concat(current(round, menteeId).map(Proposal::id).stream(), gone).toList();
        return facts.forMentee(round.associationId(), menteeId, without, maker.today(round), maker.start(round));
    }

    private HandChoice choice(Staff staff, Round round, MatchingProblem problem, Fit fit, String menteeId, String mentorId) {
        List<RuleName> broken = fit.broken(menteeId, mentorId);
        long taken = problem.worldPairs().stream().filter(pair -> pair.state().isSettled() && pair.mentorId().equals(mentorId)).count();
        int capacity = problem.mentors().stream().filter(mentor -> mentor.id().equals(mentorId)).findFirst().orElseThrow().capacity();
        boolean full = taken >= capacity;
        Proposal instead = full ? replaceable(staff, round, menteeId, mentorId) : null;
        return new HandChoice(mentorId, fit.points(menteeId, mentorId), broken, fit.never(broken), full && instead == null, instead);
    }

    /** The weakest proposal of this round that holds the mentor, that nobody has decided or keeps, and that the member sees. */
    @Nullable
    private Proposal replaceable(Staff staff, Round round, String menteeId, String mentorId) {
        return proposals.holding(round.associationId(), mentorId).stream()
                .filter(proposal -> proposal.roundId().equals(round.id()) && !proposal.kept() && !proposal.menteeId().equals(menteeId))
                .filter(proposal -> staff.branch().isEmpty() || !proposals.seen(round.associationId(), List.of(proposal.id()), staff.branch(), staff.memberId()).isEmpty())
                .findFirst().orElse(null);
    }

    /**
     * Makes the pair; it is kept by further runs and still to be accepted. What it replaces is dropped.
     *
     * @param instead id of the proposal whose place is taken; empty if a place is free
     * @param reason why rules are waived; may be empty if none is
     * @throws HandRefused if a rule stands against it that is not waived
     * @throws ConflictException if somebody else has changed something meanwhile
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    Proposal make(Staff staff, String roundId, String menteeId, String mentorId, String instead, String reason, long millis) {
        String back = "/rounds/" + roundId + "/hand/" + menteeId;
        gate.enter(staff, roundId, back);
        Round round = rounds.findByAssociationIdAndId(staff.associationId(), roundId).orElseThrow();
        Optional<Proposal> current = current(round, menteeId);
        MatchingProblem problem = problem(round, menteeId, Stream.empty());
        Fit fit = new Fit(problem);
        if (!fit.knows(menteeId, mentorId)) {
            throw new ConflictException(back, "round.hand.unknown");
        }
        HandChoice choice = choice(staff, round, problem, fit, menteeId, mentorId);
        String replaced = choice.instead() == null ? "" : choice.instead().id();
        if (choice.full() || !replaced.equals(instead) || current.filter(now -> now.decision() != Decision.PENDING).isPresent()) {
            throw new ConflictException(back, "round.conflict.taken");
        }
        if (!choice.never().isEmpty() || !choice.broken().isEmpty() && reason.isEmpty()) {
            throw new HandRefused(choice);
        }
        PlannedPair pair = maker.tell(round, present(round, menteeId, Stream.of(replaced)), List.of(new PairMaker.Two(menteeId, mentorId)))
                .stream().findFirst().orElseThrow(() -> new ConflictException(back, "round.conflict.taken"));
        Act act = Act.of(staff, roundId, DecisionStep.Kind.HAND, clock.now(), millis);
        Stream.concat(current.stream(), Stream.ofNullable(choice.instead())).forEach(gone -> drop(act, gone, back));
        proposals.forgetDropped(staff.associationId(), roundId, menteeId, mentorId);
        return book.make(act, Proposal.of(round, pair, Origin.HAND, Decision.PENDING)
                .waiving(choice.broken().stream().map(RuleName::code).toList(), reason));
    }

    private void drop(Act act, Proposal gone, String back) {
        if (!book.change(act, gone, gone.version(), Decision.DROPPED, false, gone.decisionReason(), "proposal.replaced")) {
            throw new ConflictException(back, "round.conflict.taken");
        }
    }
}
