package fr.binome.pairing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FirstMeetingRepository extends GenericRepository<FirstMeeting, String> {

    FirstMeeting save(FirstMeeting meeting);

    Optional<FirstMeeting> findByAssociationIdAndPairId(String associationId, String pairId);

    /** The seats of a venue that others have taken. */
    @Query("SELECT seat FROM first_meetings WHERE association_id = :associationId AND venue_id = :venueId AND on_day = :day"
            + " AND period = :period")
    List<Integer> seats(String associationId, String venueId, LocalDate day, String period);

    @Query("DELETE FROM first_meetings WHERE association_id = :associationId AND pair_id = :pairId")
    void forget(String associationId, String pairId);
}
