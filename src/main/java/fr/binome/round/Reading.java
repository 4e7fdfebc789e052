package fr.binome.round;

import fr.binome.account.Audit;
import fr.binome.account.Staff;
import fr.binome.people.Ages;
import fr.binome.platform.Clock;
import fr.binome.web.ConflictException;
import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Accepts a page of pairs that somebody has read together: adults, without a weak point, made by a run. Whatever else asks
 * for a look of its own is never on such a page. Thread-safe.
 */
@Singleton
class Reading {

    /** As many as can be read at one go. */
    static final int SIZE = 25;

    private final ProposalRepository proposals;
    private final RoundRepository rounds;
    private final ReviewGate gate;
    private final Places places;
    private final DecisionBook book;
    private final Audit audit;
    private final Clock clock;

    Reading(ProposalRepository proposals, RoundRepository rounds, ReviewGate gate, Places places, DecisionBook book, Audit audit, Clock clock) {
        this.proposals = proposals;
        this.rounds = rounds;
        this.gate = gate;
        this.places = places;
        this.book = book;
        this.audit = audit;
        this.clock = clock;
    }

    /** The next page. */
    List<Proposal> next(RoundOverview round, Staff staff) {
        return proposals.plain(staff.associationId(), round.id(), staff.branch(), staff.memberId(), round.startDate().minusYears(Ages.ADULT), SIZE);
    }

    /**
     * Accepts what the page showed, all of it or nothing, and puts aside what the reader wants to see by itself.
     *
     * @param read ids with the versions that the page showed
     * @param aside ids among them
     * @param millis how long the whole page was looked at
     * @return how many were accepted
     * @throws ConflictException if one of them has been decided since, is not for such a page, or its mentor has no place left
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    int accept(Staff staff, RoundOverview round, Map<String, Long> read, List<String> aside, long millis) {
        String back = "/rounds/" + round.id() + "/reading";
        gate.enter(staff, round.id(), back);
        Map<String, Proposal> plain = proposals.plain(staff.associationId(), round.id(), staff.branch(), staff.memberId(),
                round.startDate().minusYears(Ages.ADULT), Integer.MAX_VALUE)
                .stream().filter(proposal -> read.containsKey(proposal.id())).collect(Collectors.toMap(Proposal::id, proposal -> proposal));
        if (read.size() > SIZE || plain.size() != read.size()) {
            throw new ConflictException(back, "round.conflict.page");
        }
        Act act = Act.of(staff, round.id(), DecisionStep.Kind.PAGE, clock.now(), read.isEmpty() ? 0 : millis / read.size());
        // One order for everybody, so that two who decide in two rounds wait for each other instead of deadlocking.
        List<Proposal> accepted = plain.values().stream().filter(proposal -> !aside.contains(proposal.id()))
                .sorted(Comparator.comparing(Proposal::mentorId).thenComparing(Proposal::menteeId)).toList();
        for (Proposal proposal : accepted) {
            places.take(proposal, back);
            if (!book.change(act, proposal, read.get(proposal.id()), Decision.ACCEPTED, proposal.locked(), "", "proposal.accepted")) {
                throw new ConflictException(back, "round.conflict.page");
            }
        }
        List<String> known = aside.stream().filter(plain::containsKey).toList();
        if (!known.isEmpty()) {
            proposals.setAside(staff.associationId(), round.id(), known);
        }
        audit.record(staff.associationId(), staff.memberId(), "round.page-read", "round", round.id(),
                accepted.size() + " accepted in " + millis + " ms, " + known.size() + " put aside");
        rounds.completeIfDone(staff.associationId(), round.id(), act.at());
        return accepted.size();
    }
}
