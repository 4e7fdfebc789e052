package fr.binome.matching.candidates;

/** An order of pairs that looks random, is the same on every machine, and changes with the seed. */
final class SeededOrder {

    private SeededOrder() {
    }

    /** A number for two ids and a seed. */
    static long of(long seed, String menteeId, String mentorId) {
        return mixed(of(seed, menteeId) + of(seed, mentorId));
    }

    /** A number for an id and a seed. */
    static long of(long seed, String id) {
        return mixed(seed * 0x9E3779B97F4A7C15L + id.hashCode());
    }

    /** SplitMix64's finaliser. */
    static long mixed(long number) {
        long mixed = (number ^ number >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
