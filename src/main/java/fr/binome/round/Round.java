package fr.binome.round;

import fr.binome.account.Role;
import fr.binome.account.Staff;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One matching round of an association, with all that is needed to run it again: rules, seed, fingerprints.
 *
 * @param startDate the day on which its pairs start; mentors' checks must be valid on it
 * @param kind whether it is a round of its own, a question what if beside one, or made for somebody between two rounds
 * @param parentId the round that a scenario lies beside; null for the others
 * @param scope who takes part; null for everybody
 * @param ruleFile the rules chosen for it, a file of the rules' folder; empty for those of the association
 * @param rerun whether the run that goes on replaces what is still to decide in a round that was in review
 * @param runId of the latest start; null before the first
 * @param stage of the run, a key under {@code round.stage}; empty before the first
 * @param pairsSoFar pairs in the best plan while it runs
 * @param mostPairs that any plan can have, as far as the run knows; null before
 * @param gapPercent how far the best plan so far may be from the best possible in points; null while that is not known
 * @param rules the rule file as the run read it; empty before
 * @param summary null until a run has ended well
 * @param failure reference of the latest failure as in the log; null if the latest run did not fail
 * @param failureDetail what the programme lead can mend, empty if only the log can tell
 */
@MappedEntity("rounds")
public record Round(@Id String id, String associationId, RoundKind kind, @Nullable String parentId, String name, RoundStatus status,
                    long seed, LocalDate startDate,
                    @Nullable @TypeDef(type = DataType.STRING, converter = ScopeColumn.class) Scope scope, String ruleFile, boolean rerun,
                    @Nullable String runId, String stage, int percent, int pairsSoFar,
                    @Nullable Integer mostPairs, @Nullable BigDecimal gapPercent, String rules, String rulesSha256,
                    String inputSha256,
                    @Nullable @TypeDef(type = DataType.STRING, converter = SummaryColumn.class) RoundSummary summary,
                    @Nullable String failure, String failureDetail, String createdBy, Instant createdAt,
                    @Nullable Instant startedAt, @Nullable Instant finishedAt, @Nullable Instant publishedAt,
                    @Version Long version) {

    static Round draft(String id, String associationId, String name, long seed, LocalDate startDate, String createdBy, Instant now) {
        return new Round(id, associationId, RoundKind.ROUND, null, name, RoundStatus.DRAFT, seed, startDate, null, "", false, null, "", 0,
                0, null, null, "", "", "", null, null, "", createdBy, now, null, null, null, 0L);
    }

    /** Whether a member of the team may start, stop or put away the whole of it; a question what if is everybody's who decides. */
    boolean decidedBy(Staff staff) {
        return Scope.decidedBy(staff, scope) || kind == RoundKind.SCENARIO && staff.role() != Role.READ_ONLY;
    }

    /** A round of these people and by these rules. */
    Round of(@Nullable Scope people, String rulesFile) {
        return new Round(id, associationId, kind, parentId, name, status, seed, startDate, people, rulesFile, rerun, runId, stage, percent,
                pairsSoFar, mostPairs, gapPercent, rules, rulesSha256, inputSha256, summary, failure, failureDetail, createdBy, createdAt, startedAt,
                finishedAt, publishedAt, version);
    }

    /** A question what if beside this round, by other rules. */
    Round scenario(String scenarioId, String scenarioName, String otherRules, @Nullable Scope people, String by, Instant now) {
        return new Round(scenarioId, associationId, RoundKind.SCENARIO, id, scenarioName, RoundStatus.DRAFT, seed, startDate, people, ruleFile,
                false, null, "", 0, 0, null, null, otherRules, "", "", null, null, "", by, now, null, null, null, 0L);
    }

    /** A round in review without a run, for pairs that are proposed one by one. */
    static Round between(String id, String associationId, String name, LocalDate startDate, String rules, RoundSummary summary, String by,
                         Instant now) {
        return new Round(id, associationId, RoundKind.BETWEEN, null, name, RoundStatus.REVIEW, 1, startDate, null, "", false, null, "", 100,
                0, null, null, rules, "", "", summary, null, "", by, now, now, now, null, 0L);
    }
}
