package fr.binome.web;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ArrivalRepository extends GenericRepository<ArrivalRepository.Slot, String> {

    /** How many came from one origin within ten minutes. */
    @MappedEntity("form_arrivals")
    record Slot(@Id String origin, Instant slot, int arrivals) {
    }

    @Query("INSERT INTO form_arrivals (origin, slot, arrivals) VALUES (:origin, :slot, 1)"
            + " ON DUPLICATE KEY UPDATE arrivals = arrivals + 1")
    void count(String origin, Instant slot);

    @Query("SELECT COALESCE(SUM(arrivals), 0) FROM form_arrivals WHERE origin = :origin AND slot > :since")
    long since(String origin, Instant since);

    @Query("DELETE FROM form_arrivals WHERE slot <= :before")
    int removeBefore(Instant before);
}
