package fr.binome.round;

import fr.binome.matching.candidates.HardRules;
import fr.binome.matching.candidates.PairRules;
import fr.binome.matching.candidates.Pairing;
import fr.binome.matching.candidates.RoundFacts;
import fr.binome.matching.model.MatchingProblem;
import fr.binome.matching.model.MenteeFact;
import fr.binome.matching.model.MentorFact;
import fr.binome.matching.model.RuleName;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says of any two people of a problem which hard rules they break together, and how well they would fit. For one thread. */
final class Fit {

    private final RoundFacts facts;
    private final Map<String, MenteeFact> mentees;
    private final Map<String, MentorFact> mentors;
    private final MatchingProblem problem;

    Fit(MatchingProblem problem) {
        this.problem = problem;
        facts = new RoundFacts(problem);
        mentees = problem.mentees().stream().collect(Collectors.toMap(MenteeFact::id, Function.identity()));
        mentors = problem.mentors().stream().collect(Collectors.toMap(MentorFact::id, Function.identity()));
    }

    /** Whether both are there at all. */
    boolean knows(String menteeId, String mentorId) {
        return mentees.containsKey(menteeId) && mentors.containsKey(mentorId);
    }

    /** The active hard rules that two known people break, in the order of the funnel. */
    List<RuleName> broken(String menteeId, String mentorId) {
        int bits = HardRules.broken(pairing(menteeId, mentorId));
        return Arrays.stream(RuleName.values()).filter(rule -> (bits & 1 << rule.ordinal()) != 0).toList();
    }

    /** Those of them that nobody may waive. */
    List<RuleName> never(List<RuleName> broken) {
        return broken.stream().filter(rule -> rule.isNeverOverridable() || !problem.rules().rule(rule).overridable()).toList();
    }

    /** Points of two known people if no rule forbids them. */
    Optional<Integer> score(String menteeId, String mentorId) {
        if (!knows(menteeId, mentorId)) {
            return Optional.empty();
        }
        Pairing pairing = pairing(menteeId, mentorId);
        return HardRules.firstBroken(pairing) == null ? Optional.of(PairRules.scoreThousandths(pairing)) : Optional.empty();
    }

    /** Points of two known people, whatever the rules forbid. */
    int points(String menteeId, String mentorId) {
        return PairRules.scoreThousandths(pairing(menteeId, mentorId));
    }

    /** Whether the pair breaks no rule but those waived for it. */
    boolean allows(Proposal proposal) {
        return knows(proposal.menteeId(), proposal.mentorId()) && broken(proposal.menteeId(), proposal.mentorId()).stream()
                .allMatch(rule -> !rule.isNeverOverridable() && proposal.waived().contains(rule.code()));
    }

    private Pairing pairing(String menteeId, String mentorId) {
        return new Pairing(mentees.get(menteeId), mentors.get(mentorId), facts);
    }
}
