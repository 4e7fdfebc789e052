package fr.binome.people.file;

import fr.binome.people.vocabulary.Gender;
import fr.binome.people.vocabulary.Goal;
import fr.binome.people.vocabulary.MeetingMode;
import fr.binome.people.vocabulary.MentorGender;
import fr.binome.people.vocabulary.Period;
import fr.binome.people.vocabulary.RequiredCheck;
import fr.binome.people.vocabulary.Role;
import fr.binome.people.vocabulary.Sector;
import fr.binome.people.vocabulary.Situation;
import fr.binome.people.vocabulary.TravelMode;
import fr.binome.territory.Commune;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A usable row of a mentees file.
 *
 * @param line             line in the file, the header being 1
 * @param gender           null when not told
 * @param goals            main goal first, at least one
 * @param maxTravelMinutes 0 when not told
 * @param waitingSince     null when unknown or in the future
 * @param requiredCheck    null for the default by age
 */
public record MenteeRow(long line, String id, Contact contact, LocalDate birthDate, Gender gender, Commune commune,
                        List<Goal> goals, Set<Sector> sectors, Set<Role> roles, Set<String> languages,
                        Set<Period> availability, Set<MeetingMode> modes, Set<TravelMode> travelModes,
                        int maxTravelMinutes, MentorGender mentorGender, Set<String> interests,
                        Set<Situation> situations, LocalDate waitingSince, Set<String> notWith, boolean consent,
                        RequiredCheck requiredCheck) {
}
