package fr.binome.matching.candidates;

import fr.binome.matching.model.CheckNeed;
import fr.binome.matching.model.MentorWish;
import fr.binome.matching.model.Periods;
import fr.binome.matching.model.RuleName;
import fr.binome.matching.model.Way;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Sets of mentors by what they offer, so that the mentors of a mentee are found by combining a few sets instead of
 * looking at everybody. Holds the mentors who have a free place in the round. Safe for any thread.
 */
final class MentorIndex {

    private static final int[] NOBODY = {};

    private record Demand(int languages, MentorWish wish, CheckNeed need) {
    }

    private final RoundFacts round;
    private final int mentors;
    private final long[] everybody;
    private final long[] open;
    private final long[][] goals;
    private final long[][] sectors;
    private final long[][] roles;
    private final long[] noSector;
    private final long[] noRole;
    private final long[] noInterest;
    private final Map<Integer, int[]> likers = new HashMap<>();
    private final Map<Integer, long[]> manyLikers = new HashMap<>();
    private final long[][] freePeriods;
    private final long[][] periods;
    private final long[] remote;
    private final long[] async;
    private final MentorGrid grid;
    private final MentorTable table;
    private final Map<Demand, long[]> allowed = new ConcurrentHashMap<>();

    MentorIndex(SettledWorld world, RoundFacts round) {
        this.round = round;
        mentors = round.mentorCount();
        everybody = MentorBits.where(mentors, mentor -> true);
        open = MentorBits.where(mentors, mentor -> world.freePlaces(mentor) > 0);
        goals = byBit(mentor -> round.mentor(mentor).goals());
        sectors = byBit(mentor -> round.mentor(mentor).sectors());
        roles = byBit(mentor -> round.mentor(mentor).roles());
        noSector = MentorBits.where(mentors, mentor -> round.mentor(mentor).sectors() == 0);
        noRole = MentorBits.where(mentors, mentor -> round.mentor(mentor).roles() == 0);
        noInterest = MentorBits.where(mentors, mentor -> round.mentor(mentor).interests().length == 0);
        findLikers();
        table = new MentorTable(round);
        freePeriods = byPeriod(mentor -> world.freeSlots(mentor).bits());
        periods = byPeriod(mentor -> round.mentor(mentor).availability());
        remote = meeting(Way.REMOTE);
        async = meeting(Way.ASYNC);
        long farthest = world.menteesInRound().stream().mapToLong(mentee -> round.mentee(mentee).reachMetres()).max().orElse(0);
        grid = new MentorGrid(IntStream.range(0, mentors)
                .mapToObj(mentor -> world.freePlaces(mentor) > 0 && meets(mentor, Way.IN_PERSON) ? round.mentor(mentor) : null)
                .toArray(MentorTraits[]::new), farthest);
    }

    private void findLikers() {
        Map<Integer, Integer> counts = new HashMap<>();
        forEachInterest((mentor, word) -> counts.merge(word, 1, Integer::sum));
        counts.forEach((word, count) -> likers.put(word, new int[count]));
        forEachInterest((mentor, word) -> {
            int[] found = likers.get(word);
            found[found.length - counts.merge(word, -1, Integer::sum) - 1] = mentor;
        });
        likers.forEach((word, found) -> {
            if (found.length > MentorBits.words(mentors)) {
                manyLikers.put(word, MentorBits.none(mentors));
                Arrays.stream(found).forEach(mentor -> MentorBits.set(manyLikers.get(word), mentor));
            }
        });
        likers.keySet().removeAll(manyLikers.keySet());
    }

    private interface Interest {
        void of(int mentor, int word);
    }

    private void forEachInterest(Interest interest) {
        for (int mentor = 0; mentor < mentors; mentor++) {
            for (int word : round.mentor(mentor).interests()) {
                interest.of(mentor, word);
            }
        }
    }

    private interface Bits {
        long of(int mentor);
    }

    private long[][] byBit(Bits bits) {
        return IntStream.range(0, Long.SIZE)
                .mapToObj(bit -> IntStream.range(0, mentors).anyMatch(mentor -> (bits.of(mentor) >> bit & 1) == 1)
                        ? MentorBits.where(mentors, mentor -> (bits.of(mentor) >> bit & 1) == 1) : MentorBits.none(mentors))
                .toArray(long[][]::new);
    }

    private long[][] byPeriod(Bits bits) {
        return IntStream.range(0, Periods.WEEK)
                .mapToObj(period -> MentorBits.where(mentors, mentor -> (bits.of(mentor) >> period & 1) == 1)).toArray(long[][]::new);
    }

    private long[] meeting(Way way) {
        return MentorBits.where(mentors, mentor -> meets(mentor, way));
    }

    private boolean meets(int mentor, Way way) {
        return (round.mentor(mentor).ways() & Pairing.bit(way)) != 0;
    }

    int mentors() {
        return mentors;
    }

    long[] everybody() {
        return everybody;
    }

    MentorTable table() {
        return table;
    }

    /** Mentors with a free place whom nothing about themselves keeps from this mentee: language, check, gender. */
    long[] allowed(MenteeTraits mentee) {
        return allowed.computeIfAbsent(new Demand(mentee.languages(), mentee.fact().mentorWish(), mentee.need()), demand -> {
            Pairing pairing = new Pairing(round);
            long[] bits = MentorBits.where(mentors, mentor -> {
                pairing.of(mentee, round.mentor(mentor));
                return round.hardRules().stream().filter(rule -> rule.name() != RuleName.CONSENT && HardRules.OF_ONE.contains(rule.name())).allMatch(rule -> rule.allows(pairing));
            });
            MentorBits.keepOnly(bits, open);
            return bits;
        });
    }

    /** Adds the mentors who have one of the mentee's periods left. */
    void addFree(MenteeTraits mentee, long[] bits) {
        addAll(freePeriods, mentee.availability(), bits);
    }

    /** Finds the mentors who share one of the mentee's periods, two, three or more; points count those that are taken as well. */
    void countShared(MenteeTraits mentee, long[] once, long[] twice, long[] thrice) {
        MentorBits.clear(once);
        MentorBits.clear(twice);
        MentorBits.clear(thrice);
        for (int left = mentee.availability(); left != 0; left &= left - 1) {
            long[] there = periods[Integer.numberOfTrailingZeros(left)];
            for (int word = 0; word < there.length; word++) {
                thrice[word] |= twice[word] & there[word];
                twice[word] |= once[word] & there[word];
                once[word] |= there[word];
            }
        }
    }

    /** Adds the mentors who meet in person and may be within reach. */
    void addNear(MenteeTraits mentee, long[] bits) {
        grid.addNear(mentee, bits);
    }

    long[] remote() {
        return remote;
    }

    long[] async() {
        return async;
    }

    void addOffering(long wantedGoals, long[] bits) {
        addAll(goals, wantedGoals, bits);
    }

    void addKnowing(long wantedSectors, long[] bits) {
        addAll(sectors, wantedSectors, bits);
    }

    void addBeing(long wantedRoles, long[] bits) {
        addAll(roles, wantedRoles, bits);
    }

    long[] withoutSector() {
        return noSector;
    }

    long[] withoutRole() {
        return noRole;
    }

    void addLiking(int[] words, long[] bits) {
        for (int word : words) {
            for (int mentor : likers.getOrDefault(word, NOBODY)) {
                MentorBits.set(bits, mentor);
            }
            if (manyLikers.containsKey(word)) {
                MentorBits.addAll(bits, manyLikers.get(word));
            }
        }
    }

    long[] withoutInterest() {
        return noInterest;
    }

    private static void addAll(long[][] sets, long wanted, long[] bits) {
        for (long left = wanted; left != 0; left &= left - 1) {
            MentorBits.addAll(bits, sets[Long.numberOfTrailingZeros(left)]);
        }
    }
}
