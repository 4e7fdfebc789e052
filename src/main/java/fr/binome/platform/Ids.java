package fr.binome.platform;

import java.security.SecureRandom;

/**
 * Names for rows: 20 lower-case letters and digits, 100 random bits. Random rather than counted or dated, so that no part
 * of a sharded database takes all the inserts and an address says nothing about how many people there are. Thread-safe.
 */
public final class Ids {

    public static final int LENGTH = 20;

    /** Crockford's base 32: no i, l, o, u, so that an id can be read out on the phone. */
    private static final char[] ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {
    }

    public static String next() {
        byte[] bytes = new byte[LENGTH];
        RANDOM.nextBytes(bytes);
        char[] id = new char[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            id[i] = ALPHABET[bytes[i] & 31];
        }
        return new String(id);
    }
}
