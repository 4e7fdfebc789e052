package fr.binome.matching.candidates;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Codes of one family as bits of a number, numbered as they are met. Used by one thread only. */
final class CodeBits {

    private final Map<String, Integer> bits = new HashMap<>();

    long of(Collection<String> codes) {
        long all = 0;
        for (String code : codes) {
            all |= of(code);
        }
        return all;
    }

    long of(String code) {
        int bit = bits.computeIfAbsent(code, met -> bits.size());
        if (bit >= Long.SIZE) {
            throw new IllegalArgumentException("The code (" + code + ") is one too many: a round knows (" + Long.SIZE
                    + ") of a kind.\nMaybe free words were given where codes are meant.");
        }
        return 1L << bit;
    }
}
