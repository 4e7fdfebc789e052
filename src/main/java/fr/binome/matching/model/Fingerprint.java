package fr.binome.matching.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/** SHA-256 of a text, in lower-case hexadecimal. */
public final class Fingerprint {

    private Fingerprint() {
    }

    /** 64 hexadecimal digits over the UTF-8 form. */
    public static String sha256(String text) {
        return sha256(Stream.of(text));
    }

    /** The same over texts one after the other, of which there may be many. */
    public static String sha256(Stream<String> texts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            texts.sequential().forEach(text -> digest.update(text.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
