package fr.binome.platform;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs short texts with the installation's secret key (HMAC-SHA-256, RFC 2104, cut to 128 bits). Thread-safe. */
@Singleton
public final class Hmac {

    private static final int BYTES = 16;

    private final SecretKeySpec key;
    private final String keyId;

    Hmac(Settings settings) {
        this.key = new SecretKeySpec(settings.secretKey().getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        this.keyId = settings.secretKeyId();
    }

    /** The signature of {@code text} for one {@code purpose}: key id, dash, 22 characters that fit in an address. */
    public String sign(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            byte[] whole = mac.doFinal((purpose + "\n" + text).getBytes(StandardCharsets.UTF_8));
            return keyId + "-" + Base64.getUrlEncoder().withoutPadding().encodeToString(java.util.Arrays.copyOf(whole, BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HmacSHA256.\nMaybe use a complete JDK.", e);
        }
    }

    /** Compares in constant time; {@code signature} may be null or nonsense. */
    public boolean verifies(String purpose, String text, String signature) {
        byte[] expected = sign(purpose, text).getBytes(StandardCharsets.UTF_8);
        return signature != null && MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.UTF_8));
    }
}
