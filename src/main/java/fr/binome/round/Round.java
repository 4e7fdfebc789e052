package fr.binome.round;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One matching round of an association, with all that is needed to run it again: rules, seed, fingerprints.
 *
 * @param startDate the day on which its pairs start; mentors' checks must be valid on it
 * @param runId of the latest start; null before the first
 * @param stage of the run, a key under {@code round.stage}; empty before the first
 * @param pairsSoFar pairs in the best plan while it runs
 * @param rules the rule file as the run read it; empty before
 * @param summary null until a run has ended well
 * @param failure reference of the latest failure as in the log; null if the latest run did not fail
 * @param failureDetail what the programme lead can mend, empty if only the log can tell
 */
@MappedEntity("rounds")
public record Round(@Id String id, String associationId, String name, RoundStatus status, long seed, LocalDate startDate,
                    @Nullable String runId, String stage, int percent, int pairsSoFar, String rules, String rulesSha256,
                    String inputSha256,
                    @Nullable @TypeDef(type = DataType.STRING, converter = SummaryColumn.class) RoundSummary summary,
                    @Nullable String failure, String failureDetail, String createdBy, Instant createdAt,
                    @Nullable Instant startedAt, @Nullable Instant finishedAt, @Nullable Instant publishedAt,
                    @Version Long version) {

    static Round draft(String id, String associationId, String name, long seed, LocalDate startDate, String createdBy, Instant now) {
        return new Round(id, associationId, name, RoundStatus.DRAFT, seed, startDate, null, "", 0, 0, "", "", "", null, null,
                "", createdBy, now, null, null, null, 0L);
    }
}
