package fr.binome.round;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LeftOutRepository extends GenericRepository<LeftOutMentee, String> {

    List<LeftOutMentee> saveAll(Iterable<LeftOutMentee> leftOuts);

    List<LeftOutMentee> findByAssociationIdAndRoundId(String associationId, String roundId);

    void deleteByAssociationIdAndRoundId(String associationId, String roundId);

    long countByAssociationIdAndRoundId(String associationId, String roundId);

    @Query("UPDATE left_outs SET round_id = :to WHERE association_id = :associationId AND round_id = :from")
    int move(String associationId, String from, String to);

    Optional<LeftOutMentee> findByAssociationIdAndRoundIdAndMenteeId(String associationId, String roundId, String menteeId);

    /** How many of them a member sees, by {@link fr.binome.account.Staff#branch}. */
    @Query("SELECT COUNT(*) FROM left_outs l JOIN mentees m ON m.association_id = l.association_id AND m.id = l.mentee_id"
            + " WHERE l.association_id = :associationId AND l.round_id = :roundId" + ProposalRepository.SEEN)
    int seen(String associationId, String roundId, String branch, String memberId);

    /** Those whom some change would help first, then by how long they have been waiting. */
    @Query("SELECT l.* FROM left_outs l JOIN mentees m ON m.association_id = l.association_id AND m.id = l.mentee_id"
            + " WHERE l.association_id = :associationId AND l.round_id = :roundId" + ProposalRepository.SEEN
            + " ORDER BY l.advice IS NULL, m.waiting_since, l.id LIMIT :size OFFSET :offset")
    List<LeftOutMentee> page(String associationId, String roundId, String branch, String memberId, int size, int offset);

    /** Where those live who have no mentor. */
    @Query("SELECT m.commune, COUNT(*) AS people, SUM(m.birth_date > :adultBornBy) AS minors FROM left_outs l"
            + " JOIN mentees m ON m.association_id = l.association_id AND m.id = l.mentee_id WHERE l.association_id = :associationId"
            + " AND l.round_id = :roundId GROUP BY m.commune")
    List<TownCount> towns(String associationId, String roundId, LocalDate adultBornBy);
}
