package fr.binome.followup;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FollowUpSettingsRepository extends GenericRepository<PairPlan, String> {

    @Query("SELECT first_day, second_day, reminder_days, pulse + 0 AS pulse, news + 0 AS news, months, short_months,"
            + " safety_procedure FROM follow_up_settings WHERE association_id = :associationId")
    Optional<FollowUpSetting> of(String associationId);

    @Query("INSERT INTO follow_up_settings (association_id, first_day, second_day, reminder_days, pulse, news, months,"
            + " short_months, safety_procedure) VALUES (:associationId, :firstDay, :secondDay, :reminderDays, :pulse, :news,"
            + " :months, :shortMonths, :safetyProcedure) ON DUPLICATE KEY UPDATE first_day = :firstDay,"
            + " second_day = :secondDay, reminder_days = :reminderDays, pulse = :pulse, news = :news, months = :months,"
            + " short_months = :shortMonths, safety_procedure = :safetyProcedure")
    void put(String associationId, int firstDay, int secondDay, int reminderDays, int pulse, int news, int months,
             int shortMonths, String safetyProcedure);
}
