package fr.binome.people.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Seeded chance: the same seed, name and number give the same rolls on every machine. Not thread-safe. */
final class Dice {

    private static final char[] ID_LETTERS = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();
    private static final int ID_LENGTH = 20;

    private final Random random;

    private Dice(long seed) {
        this.random = new Random(seed);
    }

    /** The dice of one person or thing, so that a larger crowd begins with the same people as a smaller one. */
    static Dice of(long seed, String what, int number) {
        return new Dice(mixed(mixed(seed * 31 + what.hashCode()) + number));
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** A whole number between both, ends included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Between {@code least} and {@code most} different choices, in the order of the list; all of them if there are fewer. */
    <T> List<T> some(List<T> choices, int least, int most) {
        int wanted = Math.min(between(least, most), choices.size());
        List<T> rest = new ArrayList<>(choices);
        while (rest.size() > wanted) {
            rest.remove(random.nextInt(rest.size()));
        }
        return List.copyOf(rest);
    }

    /** An index, each as likely as its weight. */
    int weighted(int... weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int roll = random.nextInt(sum);
        int index = 0;
        while (roll >= weights[index]) {
            roll -= weights[index++];
        }
        return index;
    }

    /** A number from 0 (included) to {@code limit} (excluded). */
    long below(long limit) {
        return (long) (random.nextDouble() * limit);
    }

    String id() {
        char[] id = new char[ID_LENGTH];
        for (int i = 0; i < ID_LENGTH; i++) {
            id[i] = ID_LETTERS[random.nextInt(ID_LETTERS.length)];
        }
        return new String(id);
    }

    /** The finaliser of SplitMix64: neighbouring seeds must not make similar people. */
    private static long mixed(long value) {
        long mixed = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }
}
