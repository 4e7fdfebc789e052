package fr.binome.demo;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DemoClockRepository extends GenericRepository<DemoClockRepository.Row, Integer> {

    @MappedEntity("demo_clock")
    record Row(@Id int id, long shiftSeconds) {
    }

    @Query("SELECT shift_seconds FROM demo_clock WHERE id = 1")
    Optional<Long> shiftSeconds();

    @Query("INSERT INTO demo_clock (id, shift_seconds) VALUES (1, :seconds) ON DUPLICATE KEY UPDATE shift_seconds = :seconds")
    void keep(long seconds);
}
