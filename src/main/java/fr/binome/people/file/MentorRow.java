package fr.binome.people.file;

import fr.binome.people.vocabulary.CheckType;
import fr.binome.people.vocabulary.Gender;
import fr.binome.people.vocabulary.Goal;
import fr.binome.people.vocabulary.MeetingMode;
import fr.binome.people.vocabulary.Period;
import fr.binome.people.vocabulary.Role;
import fr.binome.people.vocabulary.Sector;
import fr.binome.people.vocabulary.Situation;
import fr.binome.people.vocabulary.TravelMode;
import fr.binome.territory.Commune;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A usable row of a mentors file.
 *
 * @param line             line in the file, the header being 1
 * @param gender           null when not told
 * @param maxTravelMinutes 0 when not told
 * @param capacity         0 … 50
 * @param checkType        null when there is none
 * @param checkExpires     null when unknown
 */
public record MentorRow(long line, String id, Contact contact, LocalDate birthDate, Gender gender, Commune commune,
                        List<Goal> goals, Set<Sector> sectors, Set<Role> roles, Set<String> languages,
                        Set<Period> availability, Set<MeetingMode> modes, Set<TravelMode> travelModes,
                        int maxTravelMinutes, int capacity, Set<String> interests,
                        Set<Situation> preferredSituations, CheckType checkType, LocalDate checkExpires,
                        boolean trained, boolean charterSigned, Set<String> notWith) {
}
