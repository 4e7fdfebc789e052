package fr.binome.followup;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PairNoteRepository extends GenericRepository<PairNote, String> {

    PairNote save(PairNote note);

    long countById(String id);

    List<PairNote> findByAssociationIdAndPairIdOrderByAt(String associationId, String pairId);

    /** The calls to the young person since {@code since}, because of a signal or not, the latest first. */
    @Query("SELECT x.at, x.outcome FROM (SELECT n.at, n.outcome FROM pair_notes n WHERE n.association_id = :associationId"
            + " AND n.pair_id = :pairId AND n.side = 'MENTEE' AND n.at >= :since"
            + " UNION ALL SELECT c.called_at AS at, c.outcome FROM calls c JOIN signals s ON s.association_id = c.association_id"
            + " AND s.id = c.signal_id WHERE s.association_id = :associationId AND s.pair_id = :pairId AND s.about = 'MENTEE'"
            + " AND c.called_at >= :since) x ORDER BY x.at DESC")
    List<Attempt> attempts(String associationId, String pairId, Instant since);

    /** Every call made because of the pair's signals, oldest first; those about safety stay on their own page. */
    @Query("SELECT c.* FROM calls c JOIN signals s ON s.association_id = c.association_id AND s.id = c.signal_id"
            + " WHERE s.association_id = :associationId AND s.pair_id = :pairId AND s.code <> 'S1' ORDER BY c.called_at")
    List<Call> callsOf(String associationId, String pairId);

    /** Meetings that the mentor noted between the two days; the last one counts, the first does not. */
    @Query("SELECT COUNT(*) FROM meetings WHERE association_id = :associationId AND pair_id = :pairId AND recorded_by = 'mentor'"
            + " AND held_on > :after AND held_on <= :until")
    long meetingsOfMentor(String associationId, String pairId, LocalDate after, LocalDate until);

    /** Signals about silence that were settled after {@code since}. */
    @Query("SELECT COUNT(*) FROM signals WHERE association_id = :associationId AND pair_id = :pairId AND code = 'S7'"
            + " AND closed_at > :since")
    long askedAbout(String associationId, String pairId, Instant since);

    /** How many meetings were noted, and how many minutes they took together. */
    @Query("SELECT COUNT(*) AS meetings, COALESCE(SUM(duration_minutes), 0) AS minutes FROM meetings"
            + " WHERE association_id = :associationId AND pair_id = :pairId")
    MeetingSum meetings(String associationId, String pairId);
}
