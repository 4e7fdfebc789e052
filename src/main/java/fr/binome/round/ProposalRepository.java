package fr.binome.round;

import fr.binome.matching.model.Way;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The proposals of one association's rounds. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface ProposalRepository extends GenericRepository<Proposal, String> {

    Proposal save(Proposal proposal);

    List<Proposal> saveAll(Iterable<Proposal> proposals);

    Optional<Proposal> findByAssociationIdAndId(String associationId, String id);

    List<Proposal> findByAssociationIdAndIdIn(String associationId, List<String> ids);

    List<Proposal> findByAssociationIdAndRoundId(String associationId, String roundId);

    List<Proposal> findByAssociationIdAndMenteeId(String associationId, String menteeId);

    void deleteByAssociationIdAndRoundIdAndDecision(String associationId, String roundId, Decision decision);

    /** Looked up only where somebody searches or sorts by them: ten thousand times for nothing would be felt. */
    String MENTEE = "(SELECT m.first_name FROM mentees m WHERE m.association_id = p.association_id AND m.id = p.mentee_id)";
    String MENTOR = "(SELECT n.first_name FROM mentors n WHERE n.association_id = p.association_id AND n.id = p.mentor_id)";
    /** Minors by their index of birth dates, found once: DISTINCT keeps the database from looking each row up instead. */
    String MINORS = "(SELECT DISTINCT m.id FROM mentees m WHERE m.association_id = :associationId AND m.birth_date > :adultBornBy)";
    String ADULTS = "(SELECT DISTINCT m.id FROM mentees m WHERE m.association_id = :associationId AND m.birth_date <= :adultBornBy)";
    /** Whose young people a member sees, by {@link fr.binome.account.Staff#branch}: empty for all. */
    String SEEN = " AND (:branch = '' OR m.branch_id = :branch OR m.branch_id IS NULL OR m.coordinator_id = :memberId)";
    /** The same where no young person is joined: who sees all pays for no look. */
    String SEEN_PAIR = " AND (:branch = '' OR EXISTS (SELECT 1 FROM mentees m WHERE m.association_id = p.association_id"
            + " AND m.id = p.mentee_id" + SEEN + "))";
    String REVIEWED = " FROM proposals p LEFT JOIN " + MINORS + " y ON y.id = p.mentee_id"
            + " WHERE p.association_id = :associationId AND p.round_id = :roundId AND (p.decision <> 'DROPPED' OR :filter = 'DROPPED')" + SEEN_PAIR
            + " AND (:name = '%' OR " + MENTEE + " LIKE :name OR " + MENTOR + " LIKE :name) AND CASE :filter"
            + " WHEN 'OPEN' THEN p.decision = 'PENDING' WHEN 'WEAK' THEN p.weak OR p.set_aside"
            + " WHEN 'MINOR' THEN y.id IS NOT NULL WHEN 'HAND' THEN p.origin IN ('HAND', 'SWAP')"
            + " WHEN 'LOCKED' THEN p.locked WHEN 'MOVED' THEN p.moved_from IS NOT NULL"
            + " WHEN 'ACCEPTED' THEN p.decision = 'ACCEPTED' AND p.published_at IS NULL"
            + " WHEN 'REFUSED' THEN p.decision IN ('REFUSED', 'FORBIDDEN') WHEN 'PUBLISHED' THEN p.published_at IS NOT NULL"
            + " ELSE TRUE END";
    /** What may be accepted by the page: no minor, no weak point, nothing made by hand, nothing put aside. */
    String PLAIN = " FROM proposals p JOIN " + ADULTS + " a ON a.id = p.mentee_id"
            + " WHERE p.association_id = :associationId AND p.round_id = :roundId AND p.decision = 'PENDING' AND p.published_at IS NULL" + SEEN_PAIR
            + " AND p.set_aside = FALSE AND p.weak = FALSE AND p.origin IN ('ENGINE', 'NEXT_BEST')";

    /**
     * The ids of one page. Unless sorted otherwise, what waits for a decision comes first, of that what was put aside, has
     * weak points, concerns a minor or was made by hand, then the weakest.
     *
     * @param filter name of a {@link ReviewFilter}
     * @param name a pattern of first names; {@code %} for everybody
     * @param sort name of a {@link ReviewSort}
     */
    @Query("SELECT p.id" + REVIEWED + " ORDER BY CASE :sort WHEN 'SCORE' THEN -p.score WHEN 'FAR' THEN -p.distance_metres ELSE 0 END,"
            + " CASE :sort WHEN 'MENTEE' THEN " + MENTEE + " WHEN 'MENTOR' THEN " + MENTOR + " ELSE '' END,"
            + " FIELD(p.decision, 'PENDING', 'ACCEPTED', 'REFUSED', 'FORBIDDEN', 'DROPPED'), p.published_at IS NOT NULL,"
            + " p.set_aside DESC, p.weak DESC, y.id IS NOT NULL DESC, p.origin IN ('HAND', 'SWAP') DESC, p.score, p.id"
            + " LIMIT :size OFFSET :offset")
    List<String> page(String associationId, String roundId, String branch, String memberId, String filter, String name, String sort, LocalDate adultBornBy, int size,
                      int offset);

    @Query("SELECT COUNT(*)" + REVIEWED)
    long count(String associationId, String roundId, String branch, String memberId, String filter, String name, LocalDate adultBornBy);

    /** Those of these proposals whose young people the member sees. */
    @Query("SELECT p.* FROM proposals p JOIN mentees m ON m.association_id = p.association_id AND m.id = p.mentee_id"
            + " WHERE p.association_id = :associationId AND p.id IN (:ids)" + SEEN)
    List<Proposal> seen(String associationId, List<String> ids, String branch, String memberId);

    /** What is accepted and not published, as far as the member sees it. */
    @Query("SELECT p.* FROM proposals p JOIN mentees m ON m.association_id = p.association_id AND m.id = p.mentee_id"
            + " WHERE p.association_id = :associationId AND p.round_id = :roundId AND p.decision = 'ACCEPTED' AND p.published_at IS NULL" + SEEN
            + " ORDER BY p.id")
    List<Proposal> acceptedToPublish(String associationId, String roundId, String branch, String memberId);

    /** The strongest first, so that a page reads alike. */
    @Query("SELECT p.*" + PLAIN + " ORDER BY p.score DESC, p.id LIMIT :size")
    List<Proposal> plain(String associationId, String roundId, String branch, String memberId, LocalDate adultBornBy, int size);

    /** Where the young people live whom the round proposes a mentor for. */
    @Query("SELECT m.commune, COUNT(*) AS people, SUM(m.birth_date > :adultBornBy) AS minors FROM proposals p"
            + " JOIN mentees m ON m.association_id = p.association_id AND m.id = p.mentee_id WHERE p.association_id = :associationId"
            + " AND p.round_id = :roundId AND p.decision IN ('PENDING', 'ACCEPTED') GROUP BY m.commune")
    List<TownCount> towns(String associationId, String roundId, LocalDate adultBornBy);

    /** What the round still has to decide and nobody keeps. */
    @Query("SELECT * FROM proposals WHERE association_id = :associationId AND round_id = :roundId AND decision = 'PENDING'"
            + " AND published_at IS NULL AND locked = FALSE ORDER BY id")
    List<Proposal> undecided(String associationId, String roundId);

    /** What holds this mentor's places and is not a pair yet. */
    @Query("SELECT * FROM proposals WHERE association_id = :associationId AND mentor_id = :mentorId"
            + " AND decision IN ('PENDING', 'ACCEPTED') AND published_at IS NULL ORDER BY score, id")
    List<Proposal> holding(String associationId, String mentorId);

    String PLANNED = " (p.round_id = :roundId AND p.decision IN ('PENDING', 'ACCEPTED') AND p.published_at IS NULL"
            + " OR p.round_id IN (:scenarioIds) AND p.decision = 'SCENARIO')";
    /** A scenario's pairs that the round does not have. */
    String DIFFERING = " FROM proposals p LEFT JOIN proposals b ON b.association_id = p.association_id AND b.round_id = :roundId"
            + " AND b.mentee_id = p.mentee_id AND b.decision IN ('PENDING', 'ACCEPTED') AND b.published_at IS NULL"
            + " WHERE p.association_id = :associationId AND p.round_id = :scenarioId AND p.decision = 'SCENARIO'" + SEEN_PAIR
            + " AND (b.id IS NULL OR b.mentor_id <> p.mentor_id)";

    /** The figures of a round's plan and of the scenarios beside it, in one query; a round without pairs is missing. */
    @Query("SELECT p.round_id, COUNT(*) AS matched, AVG(p.score) AS mean_score,"
            + " AVG(CASE WHEN p.way = 'IN_PERSON' THEN p.distance_metres END) AS mean_metres,"
            + " AVG(DATEDIFF(:today, m.waiting_since)) AS mean_wait, SUM(p.weak) AS weak"
            + " FROM proposals p JOIN mentees m ON m.association_id = p.association_id AND m.id = p.mentee_id"
            + " WHERE p.association_id = :associationId AND" + PLANNED + " GROUP BY p.round_id")
    List<PlanFigures> figures(String associationId, String roundId, List<String> scenarioIds, LocalDate today);

    @Query("SELECT p.mentee_id, b.mentor_id AS mentor_now, p.mentor_id AS mentor_then, b.score AS score_now, p.score AS score_then"
            + DIFFERING + " ORDER BY b.id IS NULL DESC, p.score - b.score DESC, p.id LIMIT :size")
    List<DifferingPair> differing(String associationId, String roundId, String scenarioId, String branch, String memberId, int size);

    /** Young people whom the round has a mentor for and the scenario has none. */
    @Query("SELECT b.mentee_id, b.mentor_id AS mentor_now, NULL AS mentor_then, b.score AS score_now, NULL AS score_then"
            + " FROM proposals b LEFT JOIN proposals p ON p.association_id = b.association_id AND p.round_id = :scenarioId"
            + " AND p.mentee_id = b.mentee_id AND p.decision = 'SCENARIO' WHERE b.association_id = :associationId"
            + " AND b.round_id = :roundId AND b.decision IN ('PENDING', 'ACCEPTED') AND b.published_at IS NULL AND p.id IS NULL"
            + " AND (:branch = '' OR EXISTS (SELECT 1 FROM mentees m WHERE m.association_id = b.association_id AND m.id = b.mentee_id" + SEEN + "))"
            + " ORDER BY b.score DESC, b.id LIMIT :size")
    List<DifferingPair> missing(String associationId, String roundId, String scenarioId, String branch, String memberId, int size);

    @Query("SELECT COUNT(*)" + PLAIN)
    long countPlain(String associationId, String roundId, String branch, String memberId, LocalDate adultBornBy);

    /** What no round may propose again, or counts on already: every proposal that has not become a pair. */
    @Query("SELECT id, round_id, mentee_id, mentor_id, slot, decision, locked, decided_at FROM proposals"
            + " WHERE association_id = :associationId AND published_at IS NULL AND decision NOT IN ('DROPPED', 'SCENARIO')")
    List<UnpublishedProposal> unpublished(String associationId);

    /** Changes what was decided only if nobody has since {@code version}; 0 if somebody was quicker. */
    @Query("UPDATE proposals SET decision = :decision, locked = :locked, decision_reason = :reason, decided_by = :by, decided_at = :at,"
            + " version = version + 1 WHERE association_id = :associationId AND id = :id AND version = :version"
            + " AND published_at IS NULL AND decision <> 'SCENARIO'")
    int change(String associationId, String id, long version, Decision decision, boolean locked, String reason, @Nullable String by,
               @Nullable Instant at);

    @Query("UPDATE proposals SET set_aside = TRUE, version = version + 1 WHERE association_id = :associationId AND round_id = :roundId"
            + " AND id IN (:ids) AND decision = 'PENDING' AND published_at IS NULL")
    int setAside(String associationId, String roundId, List<String> ids);

    /** Everybody else's open proposals of this mentee or mentor; read with the person's row held, so nobody adds one meanwhile. */
    @Query("SELECT * FROM proposals WHERE association_id = :associationId AND (mentee_id = :menteeId OR mentor_id = :mentorId)"
            + " AND published_at IS NULL AND decision IN ('PENDING', 'ACCEPTED')")
    List<Proposal> open(String associationId, String menteeId, String mentorId);

    @Query("UPDATE proposals SET published_at = :now, version = version + 1 WHERE association_id = :associationId"
            + " AND id IN (:ids) AND decision = 'ACCEPTED' AND published_at IS NULL")
    int publish(String associationId, List<String> ids, Instant now);

    /** Makes room for pairs of these mentees that were dropped undecided and now come again. */
    @Query("DELETE FROM proposals WHERE association_id = :associationId AND round_id = :roundId AND mentee_id IN (:menteeIds)"
            + " AND decision = 'DROPPED'")
    int forgetDropped(String associationId, String roundId, List<String> menteeIds);

    @Query("DELETE FROM proposals WHERE association_id = :associationId AND round_id = :roundId AND mentee_id = :menteeId"
            + " AND mentor_id = :mentorId AND decision = 'DROPPED'")
    int forgetDropped(String associationId, String roundId, String menteeId, String mentorId);

    @Query("UPDATE proposals SET decision = 'DROPPED', version = version + 1 WHERE association_id = :associationId AND id IN (:ids)"
            + " AND published_at IS NULL AND decision = 'PENDING'")
    int drop(String associationId, List<String> ids);

    /** Tells a pair again; the lists come as the JSON that the columns hold. */
    @Query("UPDATE proposals SET score = :score, way = :way, slot = :slot, venue_id = :venueId, points = :pointsJson, reasons = :reasonsJson, weak_points = :weakJson,"
            + " alternatives = :mentorsJson, other_mentees = :menteesJson, weak = :weak, moved_from = NULL, version = version + 1"
            + " WHERE association_id = :associationId AND id = :id AND published_at IS NULL")
    int tell(String associationId, String id, int score, Way way, @Nullable String slot, @Nullable String venueId, String pointsJson, String reasonsJson, String weakJson,
             String mentorsJson, String menteesJson, boolean weak);

    @Query("UPDATE proposals SET decision = 'DROPPED', version = version + 1 WHERE association_id = :associationId"
            + " AND round_id = :roundId AND published_at IS NULL AND decision IN ('PENDING', 'ACCEPTED')")
    int drop(String associationId, String roundId);
}
