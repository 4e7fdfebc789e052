package fr.binome.matching.candidates;

import fr.binome.matching.model.CheckNeed;
import fr.binome.matching.model.MatchingProblem;
import fr.binome.matching.model.MenteeFact;
import fr.binome.matching.model.MentorFact;
import fr.binome.matching.model.Pace;
import fr.binome.matching.model.PairState;
import fr.binome.matching.model.RuleName;
import fr.binome.matching.model.RuleSet;
import fr.binome.matching.model.Travel;
import fr.binome.matching.model.WorldPair;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What all pairs of a round share: rules, dates, earlier pairs, and people's facts in the form in which rules count
 * with them. Safe for any thread.
 */
public final class RoundFacts {

    private static final BigDecimal METRES_PER_KILOMETRE = BigDecimal.valueOf(1_000);
    static final String UNKNOWN_SECTOR = "UNKNOWN";

    private record Journey(Set<Travel> modes, int minutes) {
    }

    private final MatchingProblem problem;
    private final int[] most;
    private final int[] limits;
    private final List<HardRule> hardRules;
    private final HardRule[] rulesOfTwo;
    private final Map<String, Set<String>> excluded = new HashMap<>();
    private final Map<String, Set<String>> settledMentees = new HashMap<>();
    private final Map<String, Set<String>> apart = new HashMap<>();
    private final Map<Journey, Long> reaches = new ConcurrentHashMap<>();
    private final CodeBits goals = new CodeBits();
    private final CodeBits sectors = new CodeBits();
    private final CodeBits roles = new CodeBits();
    private final CodeBits situations = new CodeBits();
    private final WordNumbers words = new WordNumbers();
    private final LanguageSets languages = new LanguageSets();
    private final MenteeTraits[] mentees;
    private final MentorTraits[] mentors;

    public RoundFacts(MatchingProblem problem) {
        this.problem = problem;
        most = Arrays.stream(RuleName.values()).mapToInt(name -> rules().rule(name).mostThousandths()).toArray();
        limits = Arrays.stream(RuleName.values()).mapToInt(name -> rules().rule(name).limit() == null ? 0 : rules().rule(name).limit()).toArray();
        hardRules = HardRules.active(rules());
        rulesOfTwo = hardRules.stream().filter(rule -> !HardRules.OF_ONE.contains(rule.name())).toArray(HardRule[]::new);
        for (WorldPair pair : problem.worldPairs()) {
            if (pair.state().isExcluded()) {
                excluded.computeIfAbsent(pair.menteeId(), id -> new HashSet<>()).add(pair.mentorId());
            } else if (pair.state() == PairState.ACTIVE) {
                settle(pair.menteeId(), pair.mentorId());
            }
        }
        if (rules().isActive(RuleName.SIBLINGS_APART)) {
            problem.mentees().forEach(mentee -> mentee.apart().forEach(sibling -> keepApart(mentee.id(), sibling)));
        }
        mentees = problem.mentees().stream().map(this::traits).toArray(MenteeTraits[]::new);
        mentors = problem.mentors().stream().map(this::traits).toArray(MentorTraits[]::new);
    }

    private void keepApart(String one, String other) {
        apart.computeIfAbsent(one, id -> new HashSet<>()).add(other);
        apart.computeIfAbsent(other, id -> new HashSet<>()).add(one);
    }

    /** Notes that the two have each other whatever the round; to be told before other threads look. */
    void settle(String menteeId, String mentorId) {
        settledMentees.computeIfAbsent(mentorId, id -> new HashSet<>()).add(menteeId);
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

    /** Points of a soft rule at a full fit, in thousandths; 0 when it is off. */
    int most(RuleName rule) {
        return most[rule.ordinal()];
    }

    /** The number of a rule that has one. */
    int limit(RuleName rule) {
        return limits[rule.ordinal()];
    }

    /** Whether the pair breaks none of the rules that {@link HardRules#OF_ONE} does not answer for. */
    boolean isFeasibleForTwo(Pairing pairing) {
        for (HardRule rule : rulesOfTwo) {
            if (!rule.allows(pairing)) {
                return false;
            }
        }
        return true;
    }

    /** The hard rules that count, in order. */
    List<HardRule> hardRules() {
        return hardRules;
    }

    boolean isExcluded(MenteeFact mentee, MentorFact mentor) {
        return !excluded.isEmpty() && excluded.getOrDefault(mentee.id(), Set.of()).contains(mentor.id());
    }

    /** Mentees whose pair with this mentor is settled before the round. */
    Set<String> settledMenteesOf(String mentorId) {
        return settledMentees.getOrDefault(mentorId, Set.of());
    }

    /** Mentees who must not share this mentee's mentor, whichever of the two said so; none while the rule is off. */
    public Set<String> apartFrom(String menteeId) {
        return apart.getOrDefault(menteeId, Set.of());
    }

    /** The traits of the problem's mentee of this index. */
    MenteeTraits mentee(int index) {
        return mentees[index];
    }

    /** The traits of the problem's mentor of this index. */
    MentorTraits mentor(int index) {
        return mentors[index];
    }

    int mentorCount() {
        return mentors.length;
    }

    LanguageSets languages() {
        return languages;
    }

    /** The traits of a mentee who may differ from the problem's. */
    synchronized MenteeTraits traits(MenteeFact fact) {
        long main = fact.goals().isEmpty() ? 0 : goals.of(fact.goals().get(0));
        boolean adult = Ages.on(date(), fact.birthDate()) >= Ages.ADULT;
        long waited = fact.waitingSince() == null ? 0 : Math.max(0, date().toEpochDay() - fact.waitingSince().toEpochDay());
        CheckNeed need = fact.requiredCheck() != null ? fact.requiredCheck() : adult ? CheckNeed.NONE : CheckNeed.B3;
        return new MenteeTraits(fact, main, goals.of(fact.goals()) & ~main, known(fact.sectors()), roles.of(fact.roles()),
                languages.number(fact.languages()), fact.availability().bits(), bits(fact.ways()), Position.of(fact.place()),
                reachMetres(fact.travelModes(), fact.maxTravelMinutes()), words.of(fact.interests()),
                situations.of(fact.situations()), waited, adult, need, !fact.notWith().isEmpty(), !apartFrom(fact.id()).isEmpty());
    }

    /** The traits of a mentor who may differ from the problem's. */
    synchronized MentorTraits traits(MentorFact fact) {
        boolean valid = fact.checkExpires() != null && !fact.checkExpires().isBefore(start());
        return new MentorTraits(fact, goals.of(fact.goals()), known(fact.sectors()), roles.of(fact.roles()),
                languages.number(fact.languages()), fact.availability().bits(), bits(fact.ways()), Position.of(fact.place()),
                reachMetres(fact.travelModes(), fact.maxTravelMinutes()), words.of(fact.interests()),
                situations.of(fact.preferredSituations()), Ages.on(date(), fact.birthDate()), valid ? fact.check() : null, !fact.notWith().isEmpty());
    }

    /** "I don't know" is like naming none. */
    private long known(Collection<String> named) {
        return sectors.of(named.stream().filter(sector -> !sector.equals(UNKNOWN_SECTOR)).toList());
    }

    private static int bits(Set<? extends Enum<?>> values) {
        int bits = 0;
        for (Enum<?> value : values) {
            bits |= 1 << value.ordinal();
        }
        return bits;
    }

    /** How far these ways of travelling carry in this time, as the crow flies, in metres rounded half up. */
    public long reachMetres(Set<Travel> modes, int minutes) {
        return reaches.computeIfAbsent(new Journey(new TreeSet<>(modes), minutes), this::computeReach);
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
}
