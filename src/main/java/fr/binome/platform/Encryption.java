package fr.binome.platform;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals texts before they go into the database (AES-256-GCM, NIST SP 800-38D), with a key a purpose, derived from the
 * installation's secret key by HKDF-SHA-256 (RFC 5869). What is sealed names its key, so that texts of a former key can still be
 * read; and it is bound to the row it belongs to, so that it says nothing in any other. Thread-safe.
 */
@Singleton
public final class Encryption {

    private static final String VERSION = "e1";
    private static final byte[] SALT = "binome encryption".getBytes(StandardCharsets.UTF_8);
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeys keys;

    Encryption(SecretKeys keys) {
        this.keys = keys;
    }

    /**
     * @param purpose what kind of text it is; each has a key of its own
     * @param subject the row to which the text belongs; only with it the text can be opened
     */
    public String seal(String purpose, String subject, String text) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        String keyId = keys.current();
        byte[] sealed = run(Cipher.ENCRYPT_MODE, keyId, purpose, subject, nonce, text.getBytes(StandardCharsets.UTF_8));
        byte[] whole = ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
        return VERSION + "." + keyId + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /** Whether {@code stored} has the shape of a sealed text; says nothing about whether it can be opened. */
    public static boolean sealed(String stored) {
        return stored.startsWith(VERSION + ".");
    }

    /** @throws UnreadableSecretException if the key is unknown, or the text is not what was sealed for this purpose and subject */
    public String open(String purpose, String subject, String sealed) {
        String[] parts = sealed.split("\\.", 3);
        if (parts.length < 3 || !parts[0].equals(VERSION)) {
            throw new UnreadableSecretException("A text (" + purpose + " of " + subject + ") is not sealed.", null);
        }
        if (keys.secret(parts[1]).isEmpty()) {
            throw new UnreadableSecretException("A text (" + purpose + " of " + subject + ") was sealed with the key (" + parts[1]
                    + "), which is not here.\nMaybe add that key to BINOME_PREVIOUS_SECRET_KEYS.", null);
        }
        byte[] whole = bytes(purpose, subject, parts[2]);
        return new String(run(Cipher.DECRYPT_MODE, parts[1], purpose, subject, Arrays.copyOf(whole, NONCE),
                Arrays.copyOfRange(whole, NONCE, whole.length)), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String purpose, String subject, String text) {
        try {
            byte[] whole = Base64.getUrlDecoder().decode(text);
            if (whole.length > NONCE) {
                return whole;
            }
        } catch (IllegalArgumentException noBase64) {
            throw altered(purpose, subject, noBase64);
        }
        throw altered(purpose, subject, null);
    }

    private byte[] run(int mode, String id, String purpose, String subject, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(derived(keys.secret(id).orElseThrow(), purpose), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD((VERSION + "." + id + "\n" + subject).getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (AEADBadTagException wrong) {
            throw altered(purpose, subject, wrong);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no AES-GCM.\nMaybe use a complete JDK.", e);
        }
    }

    /** HKDF with one block of output, which is all that an AES-256 key takes. */
    private static byte[] derived(String secret, String purpose) throws GeneralSecurityException {
        byte[] extracted = hmac(SALT, secret.getBytes(StandardCharsets.UTF_8));
        byte[] info = purpose.getBytes(StandardCharsets.UTF_8);
        return hmac(extracted, ByteBuffer.allocate(info.length + 1).put(info).put((byte) 1).array());
    }

    private static byte[] hmac(byte[] key, byte[] text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text);
    }

    private static UnreadableSecretException altered(String purpose, String subject, Throwable cause) {
        return new UnreadableSecretException("A text (" + purpose + " of " + subject + ") was altered, belongs to another row, or"
                + " was sealed with another key.\nMaybe the secret key was replaced without a new BINOME_SECRET_KEY_ID?", cause);
    }
}
