package fr.binome.matching.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What a round knows of a young person. Codes are those of the vocabulary; collections are never null, may be empty,
 * and are copied in code order (goals keep theirs).
 *
 * @param goals            main goal first
 * @param sectors          wanted sectors; {@code UNKNOWN} means none
 * @param languages        ISO 639 codes; empty means {@code fr}
 * @param ways             ways to meet that are accepted
 * @param maxTravelMinutes how long one way at most; used with {@code travelModes} only
 * @param waitingSince     null when unknown
 * @param notWith          ids of mentors that this person must not meet
 * @param apart            ids of mentees (siblings) who must not share this person's mentor
 * @param consent          whether every needed consent is complete; counts under 18 only
 * @param requiredCheck    null for the default: B3 under 18 on the round's date, else NONE
 * @param priority         1 (usual) to 9: how much being matched counts
 * @param gender           {@code F}, {@code M}, another code, or null when not told: for figures and named quotas only
 * @param coordinator      id of who follows this person's pair, or null: for portfolios
 */
public record MenteeFact(String id, LocalDate birthDate, Place place, List<String> goals, Set<String> sectors,
                         Set<String> roles, Set<String> languages, Periods availability, Set<Way> ways,
                         Set<Travel> travelModes, int maxTravelMinutes, MentorWish mentorWish, Set<String> interests,
                         Set<String> situations, LocalDate waitingSince, Set<String> notWith, Set<String> apart,
                         boolean consent, CheckNeed requiredCheck, int priority, String gender, String coordinator) {

    public MenteeFact {
        goals = SortedCodes.distinct(goals);
        sectors = SortedCodes.of(sectors);
        roles = SortedCodes.of(roles);
        languages = SortedCodes.of(languages);
        ways = SortedCodes.of(ways);
        travelModes = SortedCodes.of(travelModes);
        interests = SortedCodes.of(interests);
        situations = SortedCodes.of(situations);
        notWith = SortedCodes.of(notWith);
        apart = SortedCodes.of(apart);
        SortedCodes.refuseRestricted(situations, id);
        if (priority < 1 || priority > 9) {
            throw new IllegalArgumentException("The priority (" + priority + ") of mentee (" + id
                    + ") is not in 1 … 9.\nMaybe (1), the usual one, is meant.");
        }
    }

    /** The same person who would travel longer: for advice. */
    public MenteeFact withMaxTravelMinutes(int minutes) {
        return new MenteeFact(id, birthDate, place, goals, sectors, roles, languages, availability, ways, travelModes,
                minutes, mentorWish, interests, situations, waitingSince, notWith, apart, consent, requiredCheck, priority,
                gender, coordinator);
    }

    /** The same person with other periods: for advice. */
    public MenteeFact withAvailability(Periods periods) {
        return new MenteeFact(id, birthDate, place, goals, sectors, roles, languages, periods, ways, travelModes,
                maxTravelMinutes, mentorWish, interests, situations, waitingSince, notWith, apart, consent, requiredCheck, priority,
                gender, coordinator);
    }

    /** The same person who would speak other languages: for advice. */
    public MenteeFact withLanguages(Set<String> others) {
        return new MenteeFact(id, birthDate, place, goals, sectors, roles, others, availability, ways, travelModes,
                maxTravelMinutes, mentorWish, interests, situations, waitingSince, notWith, apart, consent, requiredCheck, priority,
                gender, coordinator);
    }

    /** The same person with every consent complete: for advice. */
    public MenteeFact withConsent() {
        return new MenteeFact(id, birthDate, place, goals, sectors, roles, languages, availability, ways, travelModes,
                maxTravelMinutes, mentorWish, interests, situations, waitingSince, notWith, apart, true, requiredCheck, priority,
                gender, coordinator);
    }

    /** The same person who would meet in other ways: for advice. */
    public MenteeFact withWays(Set<Way> others) {
        return new MenteeFact(id, birthDate, place, goals, sectors, roles, languages, availability, others, travelModes,
                maxTravelMinutes, mentorWish, interests, situations, waitingSince, notWith, apart, consent, requiredCheck, priority,
                gender, coordinator);
    }

    /** The same person with another wish for the mentor: for advice. */
    public MenteeFact withMentorWish(MentorWish wish) {
        return new MenteeFact(id, birthDate, place, goals, sectors, roles, languages, availability, ways, travelModes,
                maxTravelMinutes, wish, interests, situations, waitingSince, notWith, apart, consent, requiredCheck, priority,
                gender, coordinator);
    }

    /** The same person with another need for a check: for advice to mentors, never to loosen it. */
    public MenteeFact withRequiredCheck(CheckNeed need) {
        return new MenteeFact(id, birthDate, place, goals, sectors, roles, languages, availability, ways, travelModes,
                maxTravelMinutes, mentorWish, interests, situations, waitingSince, notWith, apart, consent, need, priority,
                gender, coordinator);
    }
}
