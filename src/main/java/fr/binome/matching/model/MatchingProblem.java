package fr.binome.matching.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Everything a round depends on; two equal problems give the same plan, whatever the order of the rows.
 *
 * @param mentees      sorted by id here; ids are unique
 * @param mentors      sorted by id here; ids are unique
 * @param worldPairs   what is known of pairs; may name people who are in neither list
 * @param venues       places to meet, sorted by id here; ids are unique
 * @param coordinators who follows pairs, sorted by id here; ids are unique
 * @param date         the round's day: ages and waiting times are counted on it
 * @param start        the day on which pairs start: checks must be valid on it
 * @param seed         settles what nothing else does
 */
public record MatchingProblem(List<MenteeFact> mentees, List<MentorFact> mentors, List<WorldPair> worldPairs,
                              List<VenueFact> venues, List<CoordinatorFact> coordinators, RuleSet rules, LocalDate date,
                              LocalDate start, long seed) {

    public MatchingProblem {
        mentees = sortedById(mentees, MenteeFact::id, "mentee");
        mentors = sortedById(mentors, MentorFact::id, "mentor");
        venues = sortedById(venues, VenueFact::id, "venue");
        coordinators = sortedById(coordinators, CoordinatorFact::id, "coordinator");
        worldPairs = worldPairs.stream()
                .sorted(Comparator.comparing(WorldPair::menteeId).thenComparing(WorldPair::mentorId)
                        .thenComparing(WorldPair::state))
                .toList();
    }

    /** A round that proposes no venues and knows no coordinators. */
    public MatchingProblem(List<MenteeFact> mentees, List<MentorFact> mentors, List<WorldPair> worldPairs, RuleSet rules,
                           LocalDate date, LocalDate start, long seed) {
        this(mentees, mentors, worldPairs, List.of(), List.of(), rules, date, start, seed);
    }

    private static <T> List<T> sortedById(List<T> people, Function<T, String> id, String kind) {
        Set<String> seen = new HashSet<>();
        for (T person : people) {
            if (!seen.add(id.apply(person))) {
                throw new IllegalArgumentException("The " + kind + " id (" + id.apply(person)
                        + ") is given twice.\nMaybe the same row was read twice.");
            }
        }
        return people.stream().sorted(Comparator.comparing(id)).toList();
    }
}
