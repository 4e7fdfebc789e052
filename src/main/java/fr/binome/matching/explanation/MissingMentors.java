package fr.binome.matching.explanation;

import fr.binome.matching.candidates.HardRules;
import fr.binome.matching.candidates.Pairing;
import fr.binome.matching.candidates.RoundFacts;
import fr.binome.matching.candidates.SettledWorld;
import fr.binome.matching.model.CheckKind;
import fr.binome.matching.model.MenteeFact;
import fr.binome.matching.model.MentorFact;
import fr.binome.matching.model.MentorWish;
import fr.binome.matching.model.MissingMentor;
import fr.binome.matching.model.Periods;
import fr.binome.matching.model.Place;
import fr.binome.matching.model.Reason;
import fr.binome.matching.model.Travel;
import fr.binome.matching.model.Way;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The mentors whom a round lacks: for each left-out mentee's place, period and main goal, whom one more would help. Safe for any thread. */
final class MissingMentors {

    private static final int MINUTES = 30;
    private static final Set<String> FRENCH = Set.of("fr");
    /** Of age and checked on any date that a round may have. */
    private static final LocalDate BORN = LocalDate.of(1900, 1, 1);
    private static final LocalDate ALWAYS = LocalDate.of(9999, 12, 31);

    private record Profile(Place place, int period, String goal, Way way, Set<String> languages, MentorWish gender) {
    }

    private final SettledWorld world;
    private final RoundFacts round;
    private final List<Integer> leftOut;
    private final Map<String, List<Integer>> byGoal = new TreeMap<>();
    private final Map<Profile, List<Integer>> helped = new ConcurrentHashMap<>();

    MissingMentors(SettledWorld world, RoundFacts round, List<Integer> leftOut) {
        this.world = world;
        this.round = round;
        this.leftOut = leftOut;
        leftOut.forEach(mentee -> byGoal.computeIfAbsent(goal(world.mentee(mentee)), goal -> new ArrayList<>()).add(mentee));
    }

    /** The one that helps this mentee and most others, or empty when none would (without authorisation, say). */
    Optional<MissingMentor> bestFor(int mentee) {
        Profile best = null;
        for (Profile profile : profiles(world.mentee(mentee))) {
            if (helped(profile).contains(mentee) && (best == null || helped(profile).size() > helped(best).size())) {
                best = profile;
            }
        }
        return Optional.ofNullable(best).map(profile -> described(profile, helped(profile).size()));
    }

    /** The ones that help most, each counted for people whom those before do not help. */
    List<MissingMentor> most(int limit) {
        List<Profile> all = leftOut.stream().flatMap(mentee -> profiles(world.mentee(mentee)).stream()).distinct().toList();
        BitSet covered = new BitSet();
        List<MissingMentor> most = new ArrayList<>();
        while (most.size() < limit) {
            Profile best = null;
            long bestCount = 0;
            for (Profile profile : all) {
                // Counting only where it could be the best: helped people never grow.
                if (helped(profile).size() > bestCount) {
                    long count = helped(profile).stream().filter(mentee -> !covered.get(mentee)).count();
                    if (count > bestCount) {
                        bestCount = count;
                        best = profile;
                    }
                }
            }
            if (best == null) {
                break;
            }
            helped(best).forEach(covered::set);
            most.add(described(best, (int) bestCount));
        }
        return most;
    }

    /** {@code advice.mentor…} with how many it would help. */
    static Reason advice(MissingMentor mentor) {
        String key = mentor.way() == Way.ASYNC ? "advice.mentor.async" : "advice.mentor";
        return Reason.of(key + (mentor.helped() == 1 ? ".one" : ""), String.valueOf(mentor.helped()),
                "mentor:" + (mentor.gender() == null ? "ANY" : mentor.gender()),
                mentor.commune() == null ? "at:" : "at:" + mentor.commune(), "goal:" + mentor.goal(),
                mentor.language() == null ? "" : "speaking:" + mentor.language(),
                mentor.period() == null ? "" : "period:" + mentor.period());
    }

    private List<Profile> profiles(MenteeFact mentee) {
        if (mentee.goals().isEmpty()) {
            return List.of();
        }
        Way way = mentee.ways().isEmpty() ? Way.IN_PERSON : mentee.ways().iterator().next();
        Set<String> languages = mentee.languages().isEmpty() || mentee.languages().contains("fr") ? FRENCH
                : Set.of(mentee.languages().iterator().next());
        if (way == Way.ASYNC) {
            return List.of(new Profile(mentee.place(), -1, goal(mentee), way, languages, mentee.mentorWish()));
        }
        return mentee.availability().indexes()
                .mapToObj(period -> new Profile(mentee.place(), period, goal(mentee), way, languages, mentee.mentorWish())).toList();
    }

    private List<Integer> helped(Profile profile) {
        return helped.computeIfAbsent(profile, this::countHelped);
    }

    private List<Integer> countHelped(Profile profile) {
        List<Integer> sameGoal = byGoal.getOrDefault(profile.goal(), List.of());
        if (sameGoal.isEmpty()) {
            return List.of();
        }
        Pairing pairing = new Pairing(world.mentee(sameGoal.get(0)), mentor(profile), round);
        return sameGoal.stream()
                .filter(mentee -> profile.period() < 0 || world.mentee(mentee).availability().contains(profile.period()))
                .filter(mentee -> HardRules.firstBroken(pairing.withMentee(mentee)) == null).toList();
    }

    private static MentorFact mentor(Profile profile) {
        Periods periods = profile.period() < 0 ? Periods.NONE : Periods.NONE.with(profile.period());
        return new MentorFact("", BORN, profile.gender() == MentorWish.ANY ? null : profile.gender().name(), profile.place(),
                Set.of(profile.goal()), Set.of(), Set.of(), profile.languages(), periods, Set.of(profile.way()), Set.of(Travel.TRANSIT),
                MINUTES, 1, Set.of(), Set.of(), CheckKind.HONORABILITE, ALWAYS, true, true, Set.of());
    }

    private static MissingMentor described(Profile profile, int count) {
        return new MissingMentor(profile.way() == Way.IN_PERSON ? profile.place().insee() : null,
                profile.period() < 0 ? null : Periods.code(profile.period()), profile.goal(), profile.way(),
                profile.languages().equals(FRENCH) ? null : profile.languages().iterator().next(),
                profile.gender() == MentorWish.ANY ? null : profile.gender().name(), count);
    }

    private static String goal(MenteeFact mentee) {
        return mentee.goals().isEmpty() ? "" : mentee.goals().get(0);
    }
}
