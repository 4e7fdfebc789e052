package fr.binome.round;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rounds of one association. Every change of status names the status it comes from: 0 means somebody was quicker. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface RoundRepository extends GenericRepository<Round, String> {

    /** Counted apart and then joined, so that nothing but an index is read of the proposals. */
    String OVERVIEW = "SELECT r.id, r.kind, r.parent_id, r.name, r.status, r.start_date, r.created_at, r.finished_at, r.failure, r.summary AS figures,"
            + " r.scope AS people, r.rule_file,"
            + " COALESCE(CASE WHEN r.status = 'ARCHIVED' THEN c.made ELSE c.proposed END, 0) AS proposed,"
            + " COALESCE(c.pending, 0) AS pending, COALESCE(c.accepted, 0) AS accepted, COALESCE(c.refused, 0) AS refused,"
            + " COALESCE(c.published, 0) AS published FROM rounds r LEFT JOIN (SELECT p.round_id, COUNT(*) AS made,"
            + " SUM(p.decision <> 'DROPPED') AS proposed, SUM(p.decision = 'PENDING') AS pending,"
            + " SUM(p.decision = 'ACCEPTED' AND p.published_at IS NULL) AS accepted,"
            + " SUM(p.decision IN ('REFUSED', 'FORBIDDEN')) AS refused, SUM(p.published_at IS NOT NULL) AS published"
            + " FROM proposals p WHERE p.association_id = :associationId";
    String BY_ROUND = " GROUP BY p.round_id) c ON c.round_id = r.id WHERE r.association_id = :associationId AND ";

    Round save(Round round);

    Optional<Round> findByAssociationIdAndId(String associationId, String id);

    Optional<Round> findByAssociationIdAndRunId(String associationId, String runId);

    @Query(OVERVIEW + BY_ROUND + "r.parent_id IS NULL ORDER BY r.created_at DESC, r.id")
    List<RoundOverview> overviews(String associationId);

    @Query(OVERVIEW + " AND p.round_id = :id" + BY_ROUND + "r.id = :id")
    Optional<RoundOverview> overview(String associationId, String id);

    @Query(OVERVIEW + BY_ROUND + "r.parent_id = :parentId ORDER BY r.created_at, r.id")
    List<RoundOverview> scenarios(String associationId, String parentId);

    /** Holds the round until the transaction's end, so that decisions and publications go one after the other. */
    @Query("SELECT status FROM rounds WHERE association_id = :associationId AND id = :id AND kind <> 'SCENARIO' FOR UPDATE")
    Optional<RoundStatus> lock(String associationId, String id);

    @Query("UPDATE rounds SET status = 'SOLVING', run_id = :runId, stage = 'QUEUED', percent = 0, pairs_so_far = 0, most_pairs = NULL, gap_percent = NULL,"
            + " started_at = :now, finished_at = NULL, failure = NULL, failure_detail = '', version = version + 1"
            + " WHERE association_id = :associationId AND id = :id AND status IN ('DRAFT', 'FAILED')")
    int start(String associationId, String id, String runId, Instant now);

    /** Runs a round in review again; its decisions stay. */
    @Query("UPDATE rounds SET status = 'SOLVING', rerun = TRUE, run_id = :runId, stage = 'QUEUED', percent = 0, pairs_so_far = 0,"
            + " most_pairs = NULL, gap_percent = NULL,"
            + " started_at = :now, failure = NULL, failure_detail = '', version = version + 1"
            + " WHERE association_id = :associationId AND id = :id AND status = 'REVIEW' AND kind = 'ROUND'")
    int startAgain(String associationId, String id, String runId, Instant now);

    /** Gives the run up: what it was before it started, and the run finds nobody to report to. */
    @Query("UPDATE rounds SET status = CASE WHEN rerun THEN 'REVIEW' ELSE 'DRAFT' END, rerun = FALSE, run_id = NULL, stage = '',"
            + " version = version + 1 WHERE association_id = :associationId AND id = :id AND status = 'SOLVING'")
    int cancel(String associationId, String id);

    @Query("UPDATE rounds SET stage = :stage, percent = :percent, pairs_so_far = :pairs, most_pairs = :mostPairs,"
            + " gap_percent = :gapPercent"
            + " WHERE association_id = :associationId AND run_id = :runId AND status = 'SOLVING'")
    int report(String associationId, String runId, String stage, int percent, int pairs, @Nullable Integer mostPairs,
               @Nullable BigDecimal gapPercent);

    @Query("UPDATE rounds SET status = 'REVIEW', rerun = FALSE, percent = 100, pairs_so_far = :pairs, rules = :rules,"
            + " rules_sha256 = :rulesSha256, input_sha256 = :inputSha256, summary = :summary, finished_at = :now,"
            + " version = version + 1 WHERE association_id = :associationId AND run_id = :runId AND status = 'SOLVING'")
    int finish(String associationId, String runId, int pairs, String rules, String rulesSha256, String inputSha256,
               RoundSummary summary, Instant now);

    @Query("UPDATE rounds SET status = CASE WHEN rerun THEN 'REVIEW' ELSE 'FAILED' END, rerun = FALSE, failure = :reference, failure_detail = :detail, finished_at = COALESCE(finished_at, :now),"
            + " version = version + 1 WHERE association_id = :associationId AND run_id = :runId AND status = 'SOLVING'")
    int fail(String associationId, String runId, String reference, String detail, Instant now);

    /** Published once something is published and nothing is left to decide or to publish. */
    @Query("UPDATE rounds SET status = 'PUBLISHED', published_at = :now, version = version + 1"
            + " WHERE association_id = :associationId AND id = :id AND status = 'REVIEW'"
            + " AND EXISTS (SELECT 1 FROM proposals p WHERE p.association_id = :associationId AND p.round_id = :id"
            + " AND p.published_at IS NOT NULL)"
            + " AND NOT EXISTS (SELECT 1 FROM proposals p WHERE p.association_id = :associationId AND p.round_id = :id"
            + " AND p.published_at IS NULL AND p.decision IN ('PENDING', 'ACCEPTED'))")
    int completeIfDone(String associationId, String id, Instant now);

    @Query("UPDATE rounds SET status = 'REVIEW', version = version + 1"
            + " WHERE association_id = :associationId AND id = :id AND status IN ('PUBLISHED', 'ARCHIVED')")
    int reopen(String associationId, String id);

    @Query("UPDATE rounds SET status = 'ARCHIVED', version = version + 1"
            + " WHERE association_id = :associationId AND id = :id AND status IN ('DRAFT', 'FAILED', 'REVIEW', 'PUBLISHED')")
    int archive(String associationId, String id);

    /** Gives a round what a scenario beside it has found. */
    @Query("UPDATE rounds SET rules = :rules, rules_sha256 = :rulesSha256, input_sha256 = :inputSha256, summary = :summary,"
            + " finished_at = :now, version = version + 1 WHERE association_id = :associationId AND id = :id AND status = 'REVIEW'")
    int adopt(String associationId, String id, String rules, String rulesSha256, String inputSha256, RoundSummary summary, Instant now);

    /** The round for proposals between two rounds that is still in review, the latest first. */
    @Query("SELECT * FROM rounds WHERE association_id = :associationId AND kind = 'BETWEEN' AND status = 'REVIEW'"
            + " ORDER BY created_at DESC, id LIMIT 1")
    Optional<Round> between(String associationId);

    /** The round that last proposed somebody to this mentee. */
    @Query("SELECT r.* FROM rounds r WHERE r.association_id = :associationId AND r.id = (SELECT p.round_id FROM proposals p"
            + " JOIN rounds q ON q.association_id = p.association_id AND q.id = p.round_id"
            + " WHERE p.association_id = :associationId AND p.mentee_id = :menteeId AND q.kind <> 'SCENARIO' ORDER BY q.created_at DESC, q.id LIMIT 1)")
    @Nullable
    Round latestOf(String associationId, String menteeId);
}
