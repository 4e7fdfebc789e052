package fr.binome.matching.model;

import java.time.LocalDate;
import java.util.Set;

/**
 * What a round knows of a mentor. Codes are those of the vocabulary; collections are never null, may be empty, and
 * are copied in code order.
 *
 * @param gender              {@code F}, {@code M}, another code, or null when not told
 * @param goals               goals the mentor helps with
 * @param languages           ISO 639 codes; empty means {@code fr}
 * @param capacity            young people at a time in total, active and pinned pairs included
 * @param preferredSituations publics the mentor would rather meet; empty means no preference
 * @param check               the background check held, or null
 * @param checkExpires        last day on which it is valid, or null when unknown (then it meets no need)
 * @param notWith             ids of mentees that this mentor must not meet
 */
public record MentorFact(String id, LocalDate birthDate, String gender, Place place, Set<String> goals,
                         Set<String> sectors, Set<String> roles, Set<String> languages, Periods availability,
                         Set<Way> ways, Set<Travel> travelModes, int maxTravelMinutes, int capacity,
                         Set<String> interests, Set<String> preferredSituations, CheckKind check,
                         LocalDate checkExpires, boolean trained, boolean charterSigned, Set<String> notWith) {

    public MentorFact {
        goals = SortedCodes.of(goals);
        sectors = SortedCodes.of(sectors);
        roles = SortedCodes.of(roles);
        languages = SortedCodes.of(languages);
        ways = SortedCodes.of(ways);
        travelModes = SortedCodes.of(travelModes);
        interests = SortedCodes.of(interests);
        preferredSituations = SortedCodes.of(preferredSituations);
        notWith = SortedCodes.of(notWith);
        SortedCodes.refuseRestricted(preferredSituations, id);
    }
}
