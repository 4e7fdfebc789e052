package fr.binome.mail;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The name under which mails are signed, from {@code binome.dkim.*}; no mail is signed while all three are empty, because
 * most mail servers sign by themselves. Immutable.
 *
 * @param domain of the signature, which is the sender's or one above it
 * @param selector under which the public key stands: {@code <selector>._domainkey.<domain>}
 * @param keyFile path of the private key, RSA in PEM (PKCS#8)
 */
@ConfigurationProperties("binome.dkim")
public record DkimSettings(@Nullable String domain, @Nullable String selector, @Nullable String keyFile) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?");

    public DkimSettings {
        domain = orEmpty(domain);
        selector = orEmpty(selector);
        keyFile = orEmpty(keyFile);
        List<String> missing = new ArrayList<>();
        note(missing, "BINOME_DKIM_DOMAIN", domain);
        note(missing, "BINOME_DKIM_SELECTOR", selector);
        note(missing, "BINOME_DKIM_KEY_FILE", keyFile);
        if (!missing.isEmpty() && missing.size() < 3) {
            throw new IllegalArgumentException("Mails cannot be signed with DKIM: (" + String.join(", ", missing) + ") is not set."
                    + "\nMaybe set it, or leave all three settings empty to sign nothing.");
        }
        for (String name : List.of(domain, selector)) {
            if (!name.isEmpty() && !NAME.matcher(name).matches()) {
                throw new IllegalArgumentException("(" + name + ") is no name for DKIM.\nMaybe set BINOME_DKIM_DOMAIN to a domain like"
                        + " example.org and BINOME_DKIM_SELECTOR to a word like binome2026.");
            }
        }
    }

    boolean on() {
        return !domain.isEmpty();
    }

    private static void note(List<String> missing, String name, String value) {
        if (value.isEmpty()) {
            missing.add(name);
        }
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text.strip();
    }
}
