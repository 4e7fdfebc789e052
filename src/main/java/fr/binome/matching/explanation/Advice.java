package fr.binome.matching.explanation;

import fr.binome.matching.candidates.HardRules;
import fr.binome.matching.candidates.Pairing;
import fr.binome.matching.candidates.RoundFacts;
import fr.binome.matching.candidates.SettledWorld;
import fr.binome.matching.model.CheckNeed;
import fr.binome.matching.model.MenteeFact;
import fr.binome.matching.model.MentorWish;
import fr.binome.matching.model.Periods;
import fr.binome.matching.model.Reason;
import fr.binome.matching.model.RuleName;
import fr.binome.matching.model.Travel;
import fr.binome.matching.model.Way;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * The smallest single change that would give somebody left out a mentor with a free place: a complete authorisation, more
 * travel time, meeting remotely, one more period, messages, one more language, no wish for the mentor's gender, and last
 * the mentors' checks. Only mentors with a place left that break no other rule are looked at again. Safe for any
 * thread.
 */
final class Advice {

    private static final List<Integer> MINUTES = List.of(30, 45, 60);
    private static final Set<String> FRENCH = Set.of("fr");

    /** @param mentors those whom the change could win */
    private record Change(MenteeFact changed, List<Mentor> mentors, String key, String... args) {
    }

    private record Mentor(int index, int broken) {
    }

    private final SettledWorld world;
    private final RoundFacts round;
    private final FreePlaces places;

    Advice(SettledWorld world, RoundFacts round, FreePlaces places) {
        this.world = world;
        this.round = round;
        this.places = places;
    }

    /** The advice for the mentee of this index, or null when no single change helps. */
    Reason forMentee(int mentee) {
        MenteeFact fact = world.mentee(mentee);
        List<Mentor> mentors = mentors(mentee);
        List<Supplier<List<Change>>> kinds = List.of(
                () -> authorisation(fact, breakingOnly(mentors, RuleName.CONSENT)),
                () -> longerTravel(fact, breakingOnly(mentors, RuleName.REACH)),
                () -> otherWay(fact, Way.REMOTE, "advice.remote", breakingOnly(mentors, RuleName.REACH)),
                () -> anotherPeriod(fact, breakingOnly(mentors, RuleName.PERIOD)),
                () -> otherWay(fact, Way.ASYNC, "advice.async", breakingOnly(mentors, RuleName.REACH, RuleName.PERIOD)),
                () -> anotherLanguage(fact, breakingOnly(mentors, RuleName.LANGUAGE)),
                () -> noWish(fact, breakingOnly(mentors, RuleName.MENTOR_GENDER)),
                () -> checked(fact, breakingOnly(mentors, RuleName.CHECK)));
        return kinds.stream().map(kind -> best(mentee, kind.get())).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private List<Mentor> mentors(int mentee) {
        List<Mentor> mentors = new ArrayList<>();
        if (places.mentors().length > 0) {
            Pairing pairing = world.pairing(mentee, places.mentors()[0]);
            for (int mentor : places.mentors()) {
                mentors.add(new Mentor(mentor, HardRules.broken(pairing.withMentor(mentor))));
            }
        }
        return mentors;
    }

    /** Those that break no rule but these; points are counted anew after a change. */
    private static List<Mentor> breakingOnly(List<Mentor> mentors, RuleName... rules) {
        int others = ~(1 << RuleName.FLOOR.ordinal());
        for (RuleName rule : rules) {
            others &= ~(1 << rule.ordinal());
        }
        int allBut = others;
        return mentors.stream().filter(mentor -> (mentor.broken() & allBut) == 0).toList();
    }

    /** The change that wins most mentors, the first among equals; of more travel time the shortest. */
    private Reason best(int mentee, List<Change> changes) {
        Change best = null;
        int most = 0;
        for (Change change : changes) {
            int free = change.mentors().isEmpty() ? 0 : free(mentee, change.changed(), change.mentors());
            if (free > most) {
                most = free;
                best = change;
                if (change.key().equals("advice.travel")) {
                    break;
                }
            }
        }
        return best == null ? null : reason(best, most);
    }

    private int free(int mentee, MenteeFact changed, List<Mentor> mentors) {
        Pairing pairing = new Pairing(changed, world.mentor(mentors.get(0).index()), round);
        int free = 0;
        for (Mentor mentor : mentors) {
            if (HardRules.firstBroken(pairing.withMentor(mentor.index())) == null && places.isFreeFor(mentee, mentor.index(), pairing)) {
                free++;
            }
        }
        return free;
    }

    private static Reason reason(Change change, int mentors) {
        List<String> args = new ArrayList<>(List.of(change.args()));
        args.add(0, String.valueOf(mentors));
        return new Reason(change.key() + (mentors == 1 ? ".one" : ""), args);
    }

    private static List<Change> authorisation(MenteeFact mentee, List<Mentor> mentors) {
        return mentee.consent() ? List.of() : List.of(new Change(mentee.withConsent(), mentors, "advice.consent"));
    }

    private static List<Change> longerTravel(MenteeFact mentee, List<Mentor> mentors) {
        boolean travels = mentee.ways().contains(Way.IN_PERSON)
                && mentee.travelModes().stream().anyMatch(mode -> mode != Travel.COME_TO_ME);
        return !travels ? List.of() : MINUTES.stream()
                .filter(minutes -> minutes > mentee.maxTravelMinutes())
                .map(minutes -> new Change(mentee.withMaxTravelMinutes(minutes), mentors, "advice.travel", String.valueOf(minutes)))
                .toList();
    }

    private static List<Change> otherWay(MenteeFact mentee, Way way, String key, List<Mentor> mentors) {
        if (mentee.ways().contains(way)) {
            return List.of();
        }
        Set<Way> ways = EnumSet.of(way);
        ways.addAll(mentee.ways());
        return List.of(new Change(mentee.withWays(ways), mentors, key));
    }

    private List<Change> anotherPeriod(MenteeFact mentee, List<Mentor> mentors) {
        return IntStream.range(0, Periods.WEEK).filter(period -> !mentee.availability().contains(period)).mapToObj(period -> {
            List<Mentor> there = mentors.stream().filter(mentor -> world.freeSlots(mentor.index()).contains(period)).toList();
            return there.isEmpty() ? null : new Change(mentee.withAvailability(mentee.availability().with(period)), there,
                    "advice.period", "period:" + Periods.code(period));
        }).filter(Objects::nonNull).toList();
    }

    private List<Change> anotherLanguage(MenteeFact mentee, List<Mentor> mentors) {
        Set<String> spoken = mentee.languages().isEmpty() ? FRENCH : mentee.languages();
        Set<String> others = new TreeSet<>();
        mentors.forEach(mentor -> others.addAll(spokenBy(mentor)));
        others.removeAll(spoken);
        return others.stream().map(language -> {
            Set<String> all = new TreeSet<>(spoken);
            all.add(language);
            return new Change(mentee.withLanguages(all), mentors, "advice.language", "language:" + language);
        }).toList();
    }

    private Set<String> spokenBy(Mentor mentor) {
        Set<String> languages = world.mentor(mentor.index()).languages();
        return languages.isEmpty() ? FRENCH : languages;
    }

    private static List<Change> noWish(MenteeFact mentee, List<Mentor> mentors) {
        return mentee.mentorWish() == MentorWish.ANY ? List.of()
                : List.of(new Change(mentee.withMentorWish(MentorWish.ANY), mentors, "advice.mentor-gender"));
    }

    private static List<Change> checked(MenteeFact mentee, List<Mentor> mentors) {
        return mentee.requiredCheck() == CheckNeed.NONE ? List.of()
                : List.of(new Change(mentee.withRequiredCheck(CheckNeed.NONE), mentors, "advice.check"));
    }
}
