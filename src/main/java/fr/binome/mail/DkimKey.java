package fr.binome.mail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** Reads the private key that mails are signed with; whatever is wrong with it stops the start and says so. */
final class DkimKey {

    /** RFC 8301 §3.2: shorter keys are not believed. */
    private static final int FEWEST_BITS = 1024;
    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";
    private static final String NEW_ONE = "\nMaybe make one: openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out dkim.pem";

    private DkimKey() {
    }

    static RSAPrivateKey read(String file) {
        String pem = pem(file);
        int begin = pem.indexOf(BEGIN);
        int end = pem.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("The DKIM key (" + file + ") is no private key in PEM (PKCS#8)." + hint(pem));
        }
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(pem.substring(begin + BEGIN.length(), end));
            RSAPrivateKey key = (RSAPrivateKey) KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
            if (key.getModulus().bitLength() < FEWEST_BITS) {
                throw new IllegalArgumentException("The DKIM key (" + file + ") has (" + key.getModulus().bitLength()
                        + ") bits, fewer than " + FEWEST_BITS + "." + NEW_ONE);
            }
            return key;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("The DKIM key (" + file + ") is no RSA key: " + e.getMessage() + NEW_ONE, e);
        }
    }

    private static String pem(String file) {
        try {
            return Files.readString(Path.of(file), StandardCharsets.ISO_8859_1);
        } catch (IOException | InvalidPathException e) {
            throw new IllegalArgumentException("The DKIM key (" + file + ") cannot be read.\nMaybe BINOME_DKIM_KEY_FILE names another"
                    + " file, or the service may not read it.", e);
        }
    }

    private static String hint(String pem) {
        return pem.contains("BEGIN RSA PRIVATE KEY") || pem.contains("BEGIN ENCRYPTED PRIVATE KEY")
                ? "\nMaybe turn it into one: openssl pkcs8 -topk8 -nocrypt -in old.pem -out dkim.pem" : NEW_ONE;
    }
}
