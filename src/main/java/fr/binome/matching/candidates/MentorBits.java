package fr.binome.matching.candidates;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/** A set of mentors as bits in the order of their indexes, in the plain form that sets are combined in fastest. */
final class MentorBits {

    private MentorBits() {
    }

    static int words(int mentors) {
        return (mentors + Long.SIZE - 1) / Long.SIZE;
    }

    static long[] none(int mentors) {
        return new long[words(mentors)];
    }

    static long[] where(int mentors, IntPredicate member) {
        long[] bits = none(mentors);
        for (int mentor = 0; mentor < mentors; mentor++) {
            if (member.test(mentor)) {
                set(bits, mentor);
            }
        }
        return bits;
    }

    static void set(long[] bits, int mentor) {
        bits[mentor / Long.SIZE] |= 1L << mentor;
    }

    static void clear(long[] bits) {
        Arrays.fill(bits, 0);
    }

    static void addAll(long[] bits, long[] others) {
        for (int word = 0; word < bits.length; word++) {
            bits[word] |= others[word];
        }
    }

    static void keepOnly(long[] bits, long[] others) {
        for (int word = 0; word < bits.length; word++) {
            bits[word] &= others[word];
        }
    }

    static void removeAll(long[] bits, long[] others) {
        for (int word = 0; word < bits.length; word++) {
            bits[word] &= ~others[word];
        }
    }

    static int count(long[] bits) {
        int count = 0;
        for (long word : bits) {
            count += Long.bitCount(word);
        }
        return count;
    }

    static void forEach(long[] bits, IntConsumer member) {
        for (int word = 0; word < bits.length; word++) {
            for (long left = bits[word]; left != 0; left &= left - 1) {
                member.accept(word * Long.SIZE + Long.numberOfTrailingZeros(left));
            }
        }
    }
}
