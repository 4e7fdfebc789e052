package fr.binome.round;

import fr.binome.account.Audit;
import fr.binome.matching.explanation.PlanQuality;
import fr.binome.matching.groups.GroupResults;
import fr.binome.matching.model.LeftOut;
import fr.binome.matching.model.MatchingPlan;
import fr.binome.matching.model.PlannedPair;
import fr.binome.matching.model.Reason;
import fr.binome.matching.model.RuleName;
import fr.binome.matching.model.RuleSet;
import fr.binome.matching.model.Way;
import fr.binome.matching.rules.RuleWords.Part;
import fr.binome.platform.Clock;
import fr.binome.platform.Ids;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Stores what a run has found: everything or nothing, and once. Thread-safe. */
@Singleton
class RoundResult {

    private final RoundRepository rounds;
    private final ProposalRepository proposals;
    private final RerunResult rerun;
    private final LeftOutRepository leftOuts;
    private final Audit audit;
    private final Clock clock;

    RoundResult(RoundRepository rounds, ProposalRepository proposals, RerunResult rerun, LeftOutRepository leftOuts, Audit audit, Clock clock) {
        this.rounds = rounds;
        this.proposals = proposals;
        this.rerun = rerun;
        this.leftOuts = leftOuts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Puts the round into review with its proposals; does nothing if the run has ended or been given up meanwhile. */
    @Transactional
    void store(RunKey run, Round round, RuleSource.Rules rules, Participants participants, MatchingPlan plan) {
        Instant now = clock.now();
        RoundSummary summary = summary(participants, plan, rules.set(), Duration.between(round.startedAt(), now).abs().toSeconds());
        if (rounds.finish(run.associationId(), run.runId(), plan.pairs().size(), rules.text(), plan.rulesSha256(), plan.inputSha256(),
                summary, now) == 0) {
            return;
        }
        int moved = round.rerun() ? rerun.store(round, plan.pairs(), asked(plan)) : first(round, plan);
        leftOuts.deleteByAssociationIdAndRoundId(round.associationId(), round.id());
        leftOuts.saveAll(plan.leftOut().stream().map(leftOut -> leftOut(round, leftOut)).toList());
        audit.record(run.associationId(), "system", "round.solved", "round", round.id(),
                summary.matched() + " proposed, " + summary.leftOut() + " left out, " + moved + " changed");
    }

    private static Set<String> asked(MatchingPlan plan) {
        return Stream.concat(plan.pairs().stream().map(PlannedPair::menteeId), plan.leftOut().stream().map(LeftOut::menteeId)).collect(Collectors.toSet());
    }

    private int first(Round round, MatchingPlan plan) {
        Decision state = round.kind() == RoundKind.SCENARIO ? Decision.SCENARIO : Decision.PENDING;
        proposals.deleteByAssociationIdAndRoundIdAndDecision(round.associationId(), round.id(), state);
        proposals.saveAll(plan.pairs().stream().map(pair -> Proposal.of(round, pair, Origin.ENGINE, state)).toList());
        return 0;
    }

    private static LeftOutMentee leftOut(Round round, LeftOut leftOut) {
        return new LeftOutMentee(Ids.next(), round.associationId(), round.id(), leftOut.menteeId(), leftOut.why(),
                leftOut.funnel(), leftOut.advice());
    }

    /** Publics that are behind everybody, then what came of each active rule about a group. */
    private static List<Reason> remarks(MatchingPlan plan, RuleSet rules) {
        int limit = rules.rule(RuleName.EQUITY).limit();
        return Stream.concat(
                plan.publics().stream().flatMap(figure -> GroupResults.warning(figure, plan.publics().get(0), limit).stream()),
                plan.groups().stream().map(GroupResults::told)).toList();
    }

    private static RoundSummary summary(Participants participants, MatchingPlan plan, RuleSet rules, long seconds) {
        return new RoundSummary(plan.pairs().size() + plan.leftOut().size(), participants.mentors().size(),
                plan.totals().capacity(), plan.pairs().size(), plan.leftOut().size(), medianOfThoseWhoTravel(plan.pairs()),
                plan.totals().scoreThousandths(), seconds, plan.engineVersion(), plan.publics().stream().map(ServedPublic::of).toList(), remarks(plan, rules),
                PlanQuality.told(plan.totals()), possible(rules));
    }

    private static int possible(RuleSet rules) {
        return Arrays.stream(RuleName.values()).filter(name -> Part.of(name) == Part.BETTER).mapToInt(name -> rules.rule(name).mostThousandths()).sum();
    }

    /** A remote pair may live at two ends of the country; its distance says nothing about travel. */
    private static int medianOfThoseWhoTravel(List<PlannedPair> pairs) {
        int[] metres = pairs.stream().filter(pair -> pair.way() == Way.IN_PERSON).mapToInt(PlannedPair::distanceMetres).sorted().toArray();
        return metres.length == 0 ? 0 : (metres[(metres.length - 1) / 2] + metres[metres.length / 2]) / 2;
    }
}
