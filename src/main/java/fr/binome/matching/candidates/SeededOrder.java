package fr.binome.matching.candidates;

/** An order of ids that looks random, is the same on every machine, and changes with the seed. */
public final class SeededOrder {

    private SeededOrder() {
    }

    /** SplitMix64's finaliser over the id's hash and the seed. */
    public static long of(long seed, String id) {
        long mixed = seed * 0x9E3779B97F4A7C15L + id.hashCode();
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
