package fr.binome.matching.candidates;

import fr.binome.matching.model.MatchingProblem;
import fr.binome.matching.model.MenteeFact;
import fr.binome.matching.model.Pace;
import fr.binome.matching.model.RuleSet;
import fr.binome.matching.model.Travel;
import fr.binome.matching.model.WorldPair;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** What all pairs of a round share: rules, dates, earlier pairs, and small caches. Used by one thread only. */
public final class RoundFacts {

    private static final BigDecimal METRES_PER_KILOMETRE = BigDecimal.valueOf(1_000);

    private record Journey(Set<Travel> modes, int minutes) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Journey journey && modes == journey.modes && minutes == journey.minutes;
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(modes) + minutes;
        }
    }

    private record Ids(String mentee, String mentor) {
    }

    private final MatchingProblem problem;
    private final Set<Ids> excluded = new HashSet<>();
    private final Map<String, Set<String>> settledMentees = new HashMap<>();
    private final Map<String, Set<String>> apart = new HashMap<>();
    private final Map<Journey, Long> reaches = new HashMap<>();
    private final Map<Set<String>, Set<String>> foldedWords = new IdentityHashMap<>();

    public RoundFacts(MatchingProblem problem) {
        this.problem = problem;
        for (WorldPair pair : problem.worldPairs()) {
            if (pair.state().isExcluded()) {
                excluded.add(new Ids(pair.menteeId(), pair.mentorId()));
            } else if (pair.state().isSettled()) {
                settledMentees.computeIfAbsent(pair.mentorId(), id -> new HashSet<>()).add(pair.menteeId());
            }
        }
        for (MenteeFact mentee : problem.mentees()) {
            for (String sibling : mentee.apart()) {
                apart.computeIfAbsent(mentee.id(), id -> new HashSet<>()).add(sibling);
                apart.computeIfAbsent(sibling, id -> new HashSet<>()).add(mentee.id());
            }
        }
    }

    public RuleSet rules() {
        return problem.rules();
    }

    LocalDate date() {
        return problem.date();
    }

    LocalDate start() {
        return problem.start();
    }

    boolean isExcluded(String menteeId, String mentorId) {
        return excluded.contains(new Ids(menteeId, mentorId));
    }

    /** Mentees whose pair with this mentor is settled before the round. */
    Set<String> settledMenteesOf(String mentorId) {
        return settledMentees.getOrDefault(mentorId, Set.of());
    }

    /** Mentees who must not share this mentee's mentor, whichever of the two said so. */
    public Set<String> apartFrom(String menteeId) {
        return apart.getOrDefault(menteeId, Set.of());
    }

    /** How far these ways of travelling carry in this time, as the crow flies, in metres rounded half up. */
    long reachMetres(Set<Travel> modes, int minutes) {
        return reaches.computeIfAbsent(new Journey(modes, minutes), this::computeReach);
    }

    private long computeReach(Journey journey) {
        long best = 0;
        for (Travel mode : journey.modes()) {
            Pace pace = rules().travel().paces().get(mode);
            if (pace != null && journey.minutes() > pace.overheadMinutes()) {
                BigDecimal travelled = pace.kilometresPerHour().multiply(METRES_PER_KILOMETRE)
                        .multiply(BigDecimal.valueOf(journey.minutes() - pace.overheadMinutes()));
                BigDecimal divisor = rules().travel().detour().multiply(BigDecimal.valueOf(60));
                best = Math.max(best, travelled.divide(divisor, 0, RoundingMode.HALF_UP).longValueExact());
            }
        }
        return best;
    }

    /** Free words without case and accents. */
    Set<String> folded(Set<String> words) {
        return words.isEmpty() ? words : foldedWords.computeIfAbsent(words, FreeWords::folded);
    }
}
