package fr.binome.people;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The answers to the questions that one association adds; those of archived questions stay. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface ExtraAnswers extends GenericRepository<ExtraQuestion, String> {

    @Query("INSERT INTO extra_answers (association_id, person_id, question_id, answer)"
            + " VALUES (:associationId, :personId, :questionId, :answer) ON DUPLICATE KEY UPDATE answer = :answer")
    void save(String associationId, String personId, String questionId, String answer);

    @Query("SELECT a.question_id, q.label, q.kind, a.answer FROM extra_answers a JOIN extra_questions q"
            + " ON q.association_id = a.association_id AND q.id = a.question_id"
            + " WHERE a.association_id = :associationId AND a.person_id = :personId ORDER BY q.place, q.id")
    List<ExtraAnswer> of(String associationId, String personId);
}
