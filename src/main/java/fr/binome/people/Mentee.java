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
 * A young person's row. Lists hold codes of {@code people.vocabulary}.
 *
 * @param coordinatorId who follows this person; null until a pair is published
 * @param submission of the form that made the row, so that a second sending changes nothing
 * @param email null if the person has none; then {@code phone} is there
 * @param language of mails and pages for this person, {@code fr} or {@code en}
 * @param maxTravelMinutes 0 if the person does not travel
 * @param waitingSince the day from which the wait counts; null until the person may be matched
 */
@MappedEntity("mentees")
public record Mentee(@Id String id, String associationId, @Nullable String branchId, @Nullable String coordinatorId,
                     String submission, MenteeStatus status, String firstName, String lastName, @Nullable String email,
                     @Nullable String phone, Channel channel, String language, LocalDate birthDate, String gender,
                     String postalCode, String commune,
                     @TypeDef(type = DataType.STRING, converter = Codes.class) List<String> goals,
                     @TypeDef(type = DataType.STRING, converter = Codes.class) List<String> sectors,
                     @TypeDef(type = DataType.STRING, converter = Codes.class) List<String> roles,
                     @TypeDef(type = DataType.STRING, converter = Codes.class) List<String> languages,
                     @TypeDef(type = DataType.STRING, converter = Codes.class) List<String> periods,
                     @TypeDef(type = DataType.STRING, converter = Codes.class) List<String> modes,
                     @TypeDef(type = DataType.STRING, converter = Codes.class) List<String> travelModes,
                     int maxTravelMinutes, String mentorGender,
                     @TypeDef(type = DataType.STRING, converter = Codes.class) List<String> interests,
                     @TypeDef(type = DataType.STRING, converter = Codes.class) List<String> situations,
                     String requiredCheck, @Nullable LocalDate waitingSince, Instant createdAt, @Version Long version) {

    public String name() {
        return firstName + " " + lastName;
    }

    /** Whole years on {@code day}; somebody born on 29 February grows older on 1 March. */
    public int ageOn(LocalDate day) {
        return Ages.on(birthDate, day);
    }

    /** The same person in another status, waiting since {@code since}. */
    public Mentee with(MenteeStatus newStatus, LocalDate since) {
        return new Mentee(id, associationId, branchId, coordinatorId, submission, newStatus, firstName, lastName, email, phone,
                channel, language, birthDate, gender, postalCode, commune, goals, sectors, roles, languages, periods, modes,
                travelModes, maxTravelMinutes, mentorGender, interests, situations, requiredCheck, since, createdAt, version);
    }

    /** The same person whose mentor must hold another check. */
    Mentee withRequiredCheck(String check) {
        return new Mentee(id, associationId, branchId, coordinatorId, submission, status, firstName, lastName, email, phone,
                channel, language, birthDate, gender, postalCode, commune, goals, sectors, roles, languages, periods, modes,
                travelModes, maxTravelMinutes, mentorGender, interests, situations, check, waitingSince, createdAt, version);
    }

    /** The same person reached at other addresses, or through somebody. */
    Mentee reachedAt(@Nullable String newEmail, @Nullable String newPhone, Channel newChannel) {
        return new Mentee(id, associationId, branchId, coordinatorId, submission, status, firstName, lastName, newEmail, newPhone,
                newChannel, language, birthDate, gender, postalCode, commune, goals, sectors, roles, languages, periods, modes,
                travelModes, maxTravelMinutes, mentorGender, interests, situations, requiredCheck, waitingSince, createdAt, version);
    }

    public boolean minorOn(LocalDate day) {
        return ageOn(day) < Ages.ADULT;
    }
}
