package fr.binome.round;

import fr.binome.account.Audit;
import fr.binome.account.Staff;
import fr.binome.matching.model.PlannedPair;
import fr.binome.matching.model.RuleSet;
import fr.binome.matching.rules.RuleSetWriter;
import fr.binome.platform.Clock;
import fr.binome.platform.Ids;
import fr.binome.platform.job.JobQueue;
import fr.binome.web.ConflictException;
import fr.binome.web.NotFoundException;
import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Asks what if: runs a round's people by other rules, beside it. A scenario holds nobody and changes nothing until it is
 * kept. Thread-safe.
 */
@Singleton
class Scenarios {

    /** More than anybody compares; the oldest one makes room by hand. */
    static final int MOST = 6;

    private final RoundRepository rounds;
    private final ProposalRepository proposals;
    private final LeftOutRepository leftOuts;
    private final DecisionStepRepository steps;
    private final RerunResult rerun;
    private final ReviewGate gate;
    private final JobQueue queue;
    private final RoundJob job;
    private final Audit audit;
    private final Clock clock;

    Scenarios(RoundRepository rounds, ProposalRepository proposals, LeftOutRepository leftOuts, DecisionStepRepository steps, RerunResult rerun,
              ReviewGate gate, JobQueue queue, RoundJob job, Audit audit, Clock clock) {
        this.rounds = rounds;
        this.proposals = proposals;
        this.leftOuts = leftOuts;
        this.steps = steps;
        this.rerun = rerun;
        this.gate = gate;
        this.queue = queue;
        this.job = job;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Makes a scenario and starts its run.
     *
     * @param changes what some young people might answer differently; may be empty
     * @return its id, which is that of a round
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    String start(Staff staff, String roundId, String name, RuleSet rules, List<WhatIf> changes) {
        String back = "/rounds/" + roundId + "/scenarios";
        gate.enter(staff, roundId, back);
        Round round = rounds.findByAssociationIdAndId(staff.associationId(), roundId).orElseThrow();
        if (rounds.scenarios(staff.associationId(), roundId).stream().filter(scenario -> scenario.status() != RoundStatus.ARCHIVED).count() >= MOST) {
            throw new ConflictException(back, "round.conflict.scenarios", MOST);
        }
        Scope people = changes.isEmpty() ? round.scope() : (round.scope() == null ? Scope.everybody() : round.scope()).with(changes);
        Round scenario = rounds.save(round.scenario(Ids.next(), name, RuleSetWriter.write(rules), people, staff.memberId(), clock.now()));
        RunKey run = RunKey.next(staff.associationId());
        rounds.start(staff.associationId(), scenario.id(), run.runId(), clock.now());
        queue.add(job, run.id());
        audit.record(staff.associationId(), staff.memberId(), "scenario.started", "round", roundId, name);
        return scenario.id();
    }

    Round get(Staff staff, String scenarioId) {
        return rounds.findByAssociationIdAndId(staff.associationId(), scenarioId)
                .filter(round -> round.kind() == RoundKind.SCENARIO).orElseThrow(NotFoundException::new);
    }

    /** Whether a scenario could become its round's plan: nobody has to change an answer for it, and nothing is published. */
    static boolean keepable(Round scenario, RoundOverview parent) {
        return scenario.status() == RoundStatus.REVIEW && parent.status() == RoundStatus.REVIEW && parent.published() == 0
                && (scenario.scope() == null || scenario.scope().changes().isEmpty());
    }

    /**
     * Makes the scenario the plan of its round: what is accepted or kept stays, the rest is as the scenario says.
     *
     * @throws ConflictException if something is published, somebody has decided since the scenario was started, or the round is not
     *         the member's to decide
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    void keep(Staff staff, String scenarioId) {
        Round scenario = get(staff, scenarioId);
        String back = "/rounds/" + scenario.parentId() + "/scenarios";
        gate.enter(staff, scenario.parentId(), back);
        Round round = rounds.findByAssociationIdAndId(staff.associationId(), scenario.parentId()).orElseThrow();
        if (!round.decidedBy(staff)) {
            throw new ConflictException(back, "round.conflict.whole");
        }
        RoundOverview parent = rounds.overview(staff.associationId(), scenario.parentId()).orElseThrow();
        if (!keepable(scenario, parent)) {
            throw new ConflictException(back, "round.conflict.notKeepable");
        }
        boolean runSince = parent.finishedAt() != null && parent.finishedAt().isAfter(scenario.startedAt());
        if (runSince || steps.countSince(staff.associationId(), scenario.parentId(), scenario.startedAt()) > 0) {
            throw new ConflictException(back, "round.conflict.scenario");
        }
        List<PlannedPair> planned = proposals.findByAssociationIdAndRoundId(staff.associationId(), scenarioId).stream()
                .filter(proposal -> proposal.decision() == Decision.SCENARIO).map(Proposal::planned).toList();
        Set<String> asked = Stream.concat(planned.stream().map(PlannedPair::menteeId),
                leftOuts.findByAssociationIdAndRoundId(staff.associationId(), scenarioId).stream().map(LeftOutMentee::menteeId)).collect(Collectors.toSet());
        int changed = rerun.store(round, planned, asked);
        leftOuts.deleteByAssociationIdAndRoundId(staff.associationId(), round.id());
        leftOuts.move(staff.associationId(), scenarioId, round.id());
        rounds.adopt(staff.associationId(), round.id(), scenario.rules(), scenario.rulesSha256(), scenario.inputSha256(), scenario.summary(),
                clock.now());
        putAway(staff, scenarioId);
        audit.record(staff.associationId(), staff.memberId(), "scenario.kept", "round", round.id(), scenario.name() + ", " + changed + " changed");
    }

    /** Puts a scenario away; its run, if it goes on, finds nobody to report to. */
    @Transactional
    void remove(Staff staff, String scenarioId) {
        Round scenario = get(staff, scenarioId);
        putAway(staff, scenarioId);
        audit.record(staff.associationId(), staff.memberId(), "scenario.removed", "round", scenario.parentId(), scenario.name());
    }

    private void putAway(Staff staff, String scenarioId) {
        rounds.cancel(staff.associationId(), scenarioId);
        rounds.archive(staff.associationId(), scenarioId);
        proposals.deleteByAssociationIdAndRoundIdAndDecision(staff.associationId(), scenarioId, Decision.SCENARIO);
        leftOuts.deleteByAssociationIdAndRoundId(staff.associationId(), scenarioId);
    }
}
