package fr.binome.people;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The questions that one association adds to its forms. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface ExtraQuestionRepository extends GenericRepository<ExtraQuestion, String> {

    ExtraQuestion save(ExtraQuestion question);

    Optional<ExtraQuestion> findByAssociationIdAndId(String associationId, String id);

    /** What a form asks now, in order. */
    List<ExtraQuestion> findByAssociationIdAndFormAndArchivedFalseOrderByPlace(String associationId, String form);

    @Query("UPDATE extra_questions SET archived = true WHERE association_id = :associationId AND id = :id AND NOT archived")
    int archive(String associationId, String id);

    @Query("UPDATE extra_questions SET place = :place WHERE association_id = :associationId AND id = :id")
    void move(String associationId, String id, int place);
}
