package fr.binome.platform;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs short texts with the installation's secret key (HMAC-SHA-256, RFC 2104, cut to 128 bits). Thread-safe. */
@Singleton
public final class Hmac {

    private static final int BYTES = 16;
    /** Of {@link #BYTES} in base 64, which may hold dashes themselves. */
    private static final int LETTERS = 22;

    private final SecretKeys keys;

    Hmac(SecretKeys keys) {
        this.keys = keys;
    }

    /** The signature of {@code text} for one {@code purpose}: key id, dash, 22 characters that fit in an address. */
    public String sign(String purpose, String text) {
        return sign(keys.current(), keys.secret(keys.current()).orElseThrow(), purpose, text);
    }

    /** Compares in constant time; {@code signature} may be null or nonsense. What a former key has signed counts as long as that key is named. */
    public boolean verifies(String purpose, String text, String signature) {
        if (signature == null || signature.length() <= LETTERS) {
            return false;
        }
        String keyId = signature.substring(0, signature.length() - LETTERS - 1);
        return keys.secret(keyId).map(key -> sign(keyId, key, purpose, text).getBytes(StandardCharsets.UTF_8))
                .filter(expected -> MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.UTF_8))).isPresent();
    }

    private static String sign(String keyId, String key, String purpose, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] whole = mac.doFinal((purpose + "\n" + text).getBytes(StandardCharsets.UTF_8));
            return keyId + "-" + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HmacSHA256.\nMaybe use a complete JDK.", e);
        }
    }
}
