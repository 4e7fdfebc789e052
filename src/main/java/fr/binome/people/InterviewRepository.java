package fr.binome.people;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface InterviewRepository extends GenericRepository<Interview, String> {

    Interview save(Interview interview);

    List<Interview> findByAssociationIdAndMentorIdOrderByHeldOnDesc(String associationId, String mentorId);
}
