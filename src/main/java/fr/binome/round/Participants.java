package fr.binome.round;

import fr.binome.matching.model.CheckKind;
import fr.binome.matching.model.MatchingProblem;
import fr.binome.matching.model.MenteeFact;
import fr.binome.matching.model.MentorFact;
import fr.binome.matching.model.PairState;
import fr.binome.matching.model.RuleSet;
import fr.binome.matching.model.WorldPair;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who can take part in a round on a day, as facts.
 *
 * @param mentees who wait and whose consents are complete, held ones included
 * @param mentors who are available
 * @param away how many do not take part, by reason; reasons that {@code world} tells are missing
 * @param date on which ages and waits are counted
 * @param start on which pairs start
 */
record Participants(List<MenteeFact> mentees, List<MentorFact> mentors, List<WorldPair> world, Map<Absence, Integer> away,
                    LocalDate date, LocalDate start) {

    MatchingProblem problem(RuleSet rules, long seed) {
        return new MatchingProblem(mentees, mentors, world, rules, date, start, seed);
    }

    /** The same day with these people only. */
    Participants only(Set<String> menteeIds, Set<String> mentorIds) {
        return new Participants(mentees.stream().filter(mentee -> menteeIds.contains(mentee.id())).toList(),
                mentors.stream().filter(mentor -> mentorIds.contains(mentor.id())).toList(), world, away, date, start);
    }

    /** The same people among other pairs. */
    Participants with(List<WorldPair> pairs) {
        return new Participants(mentees, mentors, pairs, away, date, start);
    }

    /** Mentees whom no pair and no open proposal holds. */
    int menteesInRound() {
        Set<String> held = active().stream().map(WorldPair::menteeId).collect(Collectors.toSet());
        return (int) mentees.stream().filter(mentee -> !held.contains(mentee.id())).count();
    }

    /** Whether this mentee waits, with everything agreed, and nobody holds the mentee. */
    boolean inRound(String menteeId) {
        return mentees.stream().anyMatch(mentee -> mentee.id().equals(menteeId))
                && active().stream().noneMatch(pair -> pair.menteeId().equals(menteeId));
    }

    /** How many do not take part for this reason. */
    int absent(Absence why) {
        return switch (why) {
            case HELD -> mentees.size() - menteesInRound();
            case MENTOR_FULL -> (int) (mentors.size() - mentorsWithPlace());
            default -> away.getOrDefault(why, 0);
        };
    }

    /** Mentors who have a place left. */
    long mentorsWithPlace() {
        Map<String, Long> taken = taken();
        return mentors.stream().filter(mentor -> mentor.capacity() > taken.getOrDefault(mentor.id(), 0L)).count();
    }

    /** Whether there is nothing to match. */
    boolean isEmpty() {
        return menteesInRound() == 0 || freePlaces() == 0;
    }

    /** Places that mentors offer and that no pair and no open proposal takes. */
    int freePlaces() {
        Map<String, Long> taken = taken();
        return mentors.stream().mapToInt(mentor -> Math.max(0, mentor.capacity() - taken.getOrDefault(mentor.id(), 0L).intValue())).sum();
    }

    /** Mentors who cannot be proposed to a minor, for want of a check that is valid on the first day. */
    int mentorsWithoutCheck() {
        return (int) mentors.stream().filter(mentor -> !validCheck(mentor.check(), mentor.checkExpires())).count();
    }

    int taken(String mentorId) {
        return (int) active().stream().filter(pair -> pair.mentorId().equals(mentorId)).count();
    }

    private Map<String, Long> taken() {
        return active().stream().collect(Collectors.groupingBy(WorldPair::mentorId, Collectors.counting()));
    }

    private boolean validCheck(CheckKind check, LocalDate expires) {
        return check != null && !expires.isBefore(start);
    }

    private List<WorldPair> active() {
        return world.stream().filter(pair -> pair.state() == PairState.ACTIVE).toList();
    }
}
