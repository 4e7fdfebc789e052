package fr.binome.people;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A mentor's row. Lists hold codes of {@code people.vocabulary}.
 *
 * @param capacity young people at the same time, 0 to 50
 * @param pausedUntil the day on which the mentor is free again; null if not paused or without a date
 */
@MappedEntity("mentors")
public record Mentor(@Id String id, String associationId, @Nullable String branchId, String submission,
                     MentorStatus status, String firstName, String lastName, @Nullable String email,
                     @Nullable String phone, Channel channel, String language, LocalDate birthDate, String gender,
                     String job, String postalCode, String commune,
                     @TypeDef(type = DataType.STRING, converter = Codes.class) List<String> goals,
                     @TypeDef(type = DataType.STRING, converter = Codes.class) List<String> sectors,
                     @TypeDef(type = DataType.STRING, converter = Codes.class) List<String> roles,
                     @TypeDef(type = DataType.STRING, converter = Codes.class) List<String> languages,
                     @TypeDef(type = DataType.STRING, converter = Codes.class) List<String> periods,
                     @TypeDef(type = DataType.STRING, converter = Codes.class) List<String> modes,
                     @TypeDef(type = DataType.STRING, converter = Codes.class) List<String> travelModes,
                     int maxTravelMinutes, int capacity,
                     @TypeDef(type = DataType.STRING, converter = Codes.class) List<String> interests,
                     @TypeDef(type = DataType.STRING, converter = Codes.class) List<String> preferredSituations,
                     @Nullable LocalDate trainedOn, @Nullable LocalDate charterSignedOn, @Nullable LocalDate pausedUntil,
                     Instant createdAt, @Version Long version) {

    public String name() {
        return firstName + " " + lastName;
    }

    /** The same person with what staff have seen; the days may be null. */
    public Mentor with(MentorStatus newStatus, @Nullable LocalDate trained, @Nullable LocalDate charter) {
        return new Mentor(id, associationId, branchId, submission, newStatus, firstName, lastName, email, phone, channel, language,
                birthDate, gender, job, postalCode, commune, goals, sectors, roles, languages, periods, modes, travelModes,
                maxTravelMinutes, capacity, interests, preferredSituations, trained, charter, pausedUntil, createdAt, version);
    }
}
