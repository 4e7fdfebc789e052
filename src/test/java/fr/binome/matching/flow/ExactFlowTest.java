package fr.binome.matching.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ExactFlowTest {

    private static final long MATCHED = 1_000;

    /** A small made-up network in which places and periods are fought for. */
    private static final class Made {
        private final int mentees;
        private final int[] places;
        private final int[] importance;
        private final List<int[]> pairs = new ArrayList<>();

        Made(Random random, int most) {
            mentees = 1 + random.nextInt(most);
            places = random.ints(1 + random.nextInt(most), 0, 4).toArray();
            boolean unequal = random.nextBoolean();
            importance = random.ints(mentees, 1, unequal ? 4 : 2).toArray();
            int week = 1 + random.nextInt(5);
            double density = 0.1 + 0.7 * random.nextDouble();
            for (int mentee = 0; mentee < mentees; mentee++) {
                for (int mentor = 0; mentor < places.length; mentor++) {
                    if (random.nextDouble() < density) {
                        pairs.add(new int[] {mentee, mentor, random.nextInt(20), random.nextInt(1 << week)});
                    }
                }
            }
        }

        long most(long matchedWorth, List<int[]> given) {
            return SlowFlow.most(mentees, places, importance, matchedWorth, given);
        }
    }

    private static void add(ExactFlow flow, List<int[]> pairs) {
        pairs.forEach(pair -> flow.add(pair[0], pair[1], pair[2], pair[3]));
    }

    @Property(tries = 400)
    void isWorthWhatASlowFlowFindsAndProvesIt(@ForAll long seed) {
        Random random = new Random(seed);
        Made made = new Made(random, random.nextInt(4) == 0 ? 30 : 8);
        long matched = random.nextInt(4) == 0 ? 0 : MATCHED;
        ExactFlow flow = new ExactFlow(made.places, made.importance, matched);
        add(flow, made.pairs);

        flow.solve();

        assertThat(flow.certificate().worth()).isEqualTo(made.most(matched, made.pairs));
        assertThat(flow.certificate().isProof()).isTrue();
    }

    /** What the certificate says of a plan that may fall short is true, and it never falls short of the number. */
    @Property(tries = 400)
    void losesNoMoreThanToleratedAndTellsHowMuch(@ForAll long seed) {
        Random random = new Random(seed);
        Made made = new Made(random, random.nextInt(4) == 0 ? 30 : 8);
        long tolerance = 1 + random.nextInt(10);
        ExactFlow flow = new ExactFlow(made.places, made.importance, MATCHED, tolerance);
        List<int[]> first = made.pairs.stream().filter(pair -> random.nextInt(5) > 0).toList();
        add(flow, first);
        flow.solve();
        add(flow, made.pairs.stream().filter(pair -> !first.contains(pair)).toList());

        flow.solve();

        long best = made.most(MATCHED, made.pairs);
        Certificate certificate = flow.certificate();
        assertThat(certificate.bound()).isGreaterThanOrEqualTo(best);
        assertThat(certificate.worth()).isBetween(best - tolerance * made.mentees, best);
        assertThat(certificate.bound() - certificate.worth()).isLessThanOrEqualTo(tolerance * made.mentees);
        assertThat(certificate.worth() / MATCHED).isEqualTo(best / MATCHED);
    }

    @Property(tries = 300)
    void staysTheBestWhenPairsAreAddedLater(@ForAll long seed) {
        Random random = new Random(seed);
        Made made = new Made(random, 12);
        List<int[]> first = made.pairs.stream().filter(pair -> random.nextInt(3) > 0).toList();
        ExactFlow flow = new ExactFlow(made.places, made.importance, MATCHED);
        add(flow, first);
        flow.solve();

        add(flow, made.pairs.stream().filter(pair -> !first.contains(pair)).toList());
        flow.solve();

        assertThat(flow.certificate().worth()).isEqualTo(made.most(MATCHED, made.pairs));
        assertThat(flow.certificate().isProof()).isTrue();
    }

    @Property(tries = 300)
    void staysTheBestWhenMatchingSomeIsWorthMoreOrLess(@ForAll long seed) {
        Random random = new Random(seed);
        Made made = new Made(random, 10);
        long[] more = random.longs(made.mentees, -30, 31).toArray();
        ExactFlow flow = new ExactFlow(made.places, made.importance, MATCHED);
        add(flow, made.pairs);
        flow.solve();

        for (int mentee = 0; mentee < made.mentees; mentee++) {
            flow.addToBonus(mentee, more[mentee]);
        }
        flow.solve();

        List<int[]> withBonus = made.pairs.stream()
                .map(pair -> new int[] {pair[0], pair[1], pair[2] + (int) more[pair[0]], pair[3]}).toList();
        assertThat(flow.certificate().worth()).isEqualTo(made.most(MATCHED, withBonus));
        assertThat(flow.certificate().isProof()).isTrue();
    }

    /** Fifty people in a row, each liked by the next one's mentor: only one way to match all, and it has no points. */
    @Test
    void matchesAllFiftyOfAChainThoughItCostsAllPoints() {
        int people = 50;
        int[] places = new int[people];
        java.util.Arrays.fill(places, 1);
        int[] importance = places.clone();
        ExactFlow flow = new ExactFlow(places, importance, 1 + people * 100_000L);
        for (int person = 0; person < people; person++) {
            flow.add(person, person, 0, 0);
            if (person > 0) {
                flow.add(person, person - 1, 100_000, 0);
            }
        }

        flow.solve();

        for (int person = 0; person < people; person++) {
            assertThat(flow.mentorOf(person)).isEqualTo(person);
        }
        assertThat(flow.certificate()).isEqualTo(new Certificate(people * (1 + people * 100_000L), people * (1 + people * 100_000L)));
    }

    @Test
    void neverGivesOnePeriodOfAMentorTwice() {
        ExactFlow flow = new ExactFlow(new int[] {2}, new int[] {1, 1}, 0);
        flow.add(0, 0, 10, 1);
        flow.add(1, 0, 7, 1);

        flow.solve();

        assertThat(flow.mentorOf(0)).isZero();
        assertThat(flow.mentorOf(1)).isNegative();
    }

    @Test
    void tellsHowManyOfSomeCanBeMatchedAtMost() {
        ExactFlow flow = new ExactFlow(new int[] {1, 1}, new int[] {1, 1, 1}, 100);
        flow.add(0, 0, 9, 0);
        flow.add(1, 0, 1, 0);
        flow.add(2, 1, 1, 0);
        flow.solve();

        assertThat(flow.mostMatched(java.util.BitSet.valueOf(new long[] {0b110}))).isEqualTo(2);
        assertThat(flow.mostMatched(java.util.BitSet.valueOf(new long[] {0b011}))).isEqualTo(1);
    }
}
