package fr.binome.round;

import fr.binome.account.Audit;
import fr.binome.account.Staff;
import fr.binome.platform.Clock;
import fr.binome.platform.job.JobQueue;
import fr.binome.web.ConflictException;
import fr.binome.web.NotFoundException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/**
 * What the staff do with a round as a whole. Whoever works for one branch does it with that branch's rounds only: in a round of the whole
 * association others have decided as well, and page 409 says whose it is. Thread-safe.
 */
@Singleton
class Rounds {

    private final RoundRepository rounds;
    private final ProposalRepository proposals;
    private final JobQueue queue;
    private final RoundJob job;
    private final Audit audit;
    private final Clock clock;

    Rounds(RoundRepository rounds, ProposalRepository proposals, JobQueue queue, RoundJob job, Audit audit, Clock clock) {
        this.rounds = rounds;
        this.proposals = proposals;
        this.queue = queue;
        this.job = job;
        this.audit = audit;
        this.clock = clock;
    }

    /** The round of this id in the member's association, or 404. */
    Round get(Staff staff, String id) {
        return rounds.findByAssociationIdAndId(staff.associationId(), id).orElseThrow(NotFoundException::new);
    }

    /** The same, if the member may decide about the whole of it. */
    private Round whole(Staff staff, String id) {
        Round round = get(staff, id);
        if (!round.decidedBy(staff)) {
            throw new ConflictException("/rounds/" + id, "round.conflict.whole");
        }
        return round;
    }

    /** Makes a draft; the same form sent twice makes one. */
    @Transactional
    void create(Staff staff, NewRound asked) {
        if (rounds.findByAssociationIdAndId(staff.associationId(), asked.id()).isEmpty()) {
            rounds.save(asked.draft(staff.associationId(), staff.memberId(), clock.now()));
            audit.record(staff.associationId(), staff.memberId(), "round.created", "round", asked.id(), asked.name());
        }
    }

    /** Makes a round and starts it at once; the same form sent twice starts one. */
    @Transactional
    void createAndStart(Staff staff, NewRound asked) {
        if (rounds.findByAssociationIdAndId(staff.associationId(), asked.id()).isEmpty()) {
            create(staff, asked);
            start(staff, asked.id());
        }
    }

    /** Queues the solving of a draft or failed round, in the transaction that says so. */
    @Transactional
    void start(Staff staff, String id) {
        whole(staff, id);
        RunKey run = RunKey.next(staff.associationId());
        if (rounds.start(staff.associationId(), id, run.runId(), clock.now()) == 0) {
            throw new ConflictException("/rounds/" + id, "round.conflict.started");
        }
        queue.add(job, run.id());
        audit.record(staff.associationId(), staff.memberId(), "round.started", "round", id, "run " + run.runId());
    }

    /** Queues another run of a round in review: what is accepted or kept stays, the rest may change. */
    @Transactional
    void startAgain(Staff staff, String id) {
        whole(staff, id);
        RunKey run = RunKey.next(staff.associationId());
        if (rounds.startAgain(staff.associationId(), id, run.runId(), clock.now()) == 0) {
            throw new ConflictException("/rounds/" + id, "round.conflict.started");
        }
        queue.add(job, run.id());
        audit.record(staff.associationId(), staff.memberId(), "round.started-again", "round", id, "run " + run.runId());
    }

    /** Gives the run up that goes on; a round that was in review stays what it was. Nothing happens if it has ended. */
    @Transactional
    void cancel(Staff staff, String id) {
        whole(staff, id);
        if (rounds.cancel(staff.associationId(), id) > 0) {
            audit.record(staff.associationId(), staff.memberId(), "round.cancelled", "round", id, "");
        }
    }

    /** Puts the round away; what it proposed and nobody published is dropped, and its people are free for other rounds. */
    @Transactional
    void archive(Staff staff, String id) {
        Round round = whole(staff, id);
        if (round.status() == RoundStatus.ARCHIVED) {
            return;
        }
        if (rounds.archive(staff.associationId(), id) == 0) {
            throw new ConflictException("/rounds/" + id, "round.conflict.solving");
        }
        int dropped = proposals.drop(staff.associationId(), id);
        audit.record(staff.associationId(), staff.memberId(), "round.archived", "round", id, dropped + " proposals dropped");
    }
}
