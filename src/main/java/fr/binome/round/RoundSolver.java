package fr.binome.round;

import fr.binome.account.Association;
import fr.binome.account.AssociationRepository;
import fr.binome.matching.MatchingEngine;
import fr.binome.matching.model.MatchingPlan;
import fr.binome.matching.model.PairState;
import fr.binome.matching.rules.RuleFileException;
import fr.binome.platform.Clock;
import fr.binome.platform.Ids;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the engine for a started round. Nothing but progress is stored until the end, and the end is one transaction that
 * only the round's latest start can make: it may be run again, or twice at once, at any time. Thread-safe.
 */
@Singleton
class RoundSolver {

    private static final Logger LOG = LoggerFactory.getLogger(RoundSolver.class);
    private static final int LONGEST_DETAIL = 1_000;

    private final RoundRepository rounds;
    private final AssociationRepository associations;
    private final RuleSource rules;
    private final FactsReader facts;
    private final Surroundings surroundings;
    private final RoundResult result;
    private final Clock clock;

    RoundSolver(RoundRepository rounds, AssociationRepository associations, RuleSource rules, FactsReader facts,
                Surroundings surroundings, RoundResult result, Clock clock) {
        this.rounds = rounds;
        this.associations = associations;
        this.rules = rules;
        this.facts = facts;
        this.surroundings = surroundings;
        this.result = result;
        this.clock = clock;
    }

    /** Solves the run; one that is over or was given up is left alone. A failure marks the round and is logged. */
    void solve(RunKey run) {
        rounds.findByAssociationIdAndRunId(run.associationId(), run.runId())
                .filter(round -> round.status() == RoundStatus.SOLVING)
                .ifPresent(round -> solve(run, round));
    }

    private void solve(RunKey run, Round round) {
        try {
            Association association = associations.findById(run.associationId()).orElseThrow();
            RuleSource.Rules current = rulesOf(round, association);
            Participants participants = participants(round, clock.today(association.zone()));
            MatchingPlan plan = new MatchingEngine().solve(surroundings.around(participants.problem(current.set(), round.seed()), run.associationId()),
                    new ProgressReporter(rounds, run, clock));
            result.store(run, round, current, participants, plan);
        } catch (RuntimeException failure) {
            fail(run, round, failure);
        }
    }

    /** A round that has run once keeps its rules; a scenario brings its own. */
    private RuleSource.Rules rulesOf(Round round, Association association) {
        return round.rerun() || round.kind() == RoundKind.SCENARIO ? new RuleSource.Rules(round.rules(), rules.of(round))
                : rules.chosen(association, round.ruleFile());
    }

    private Participants participants(Round round, LocalDate today) {
        LocalDate start = round.startDate().isBefore(today) ? today : round.startDate();
        if (round.kind() == RoundKind.SCENARIO) {
            return facts.inside(round, round.parentId(), today, start, null);
        }
        return round.rerun() ? facts.inside(round, round.id(), today, start, PairState.KEEP) : facts.forRound(round, today, start);
    }

    private void fail(RunKey run, Round round, RuntimeException failure) {
        String reference = Ids.next().substring(0, 8);
        LOG.error("Round {} failed, reference {}", round.id(), reference, failure);
        String detail = failure instanceof RuleFileException ? failure.getMessage() : "";
        rounds.fail(run.associationId(), run.runId(), reference,
                detail.substring(0, Math.min(detail.length(), LONGEST_DETAIL)), clock.now());
    }
}
