package fr.binome.platform;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The installation's secret key and the former ones, by their short names: what was made with a former key still counts. Immutable. */
@Singleton
final class SecretKeys {

    private final String current;
    private final Map<String, String> secrets;

    /** @param previous former secret keys: {@code id:secret}, with commas between; empty if there are none */
    SecretKeys(Settings settings, @Value("${binome.previous-secret-keys:}") String previous) {
        this.current = settings.secretKeyId();
        this.secrets = former(previous);
        if (secrets.put(current, settings.secretKey()) != null) {
            throw new IllegalArgumentException("binome.previous-secret-keys names the key (" + current + ") that is in use.\n"
                    + "Maybe give the new key another id with BINOME_SECRET_KEY_ID.");
        }
    }

    /** The name of the key that new things are made with. */
    String current() {
        return current;
    }

    /** The key of this name, if it is known here. */
    Optional<String> secret(String id) {
        return Optional.ofNullable(secrets.get(id));
    }

    private static Map<String, String> former(String previous) {
        Map<String, String> keys = new LinkedHashMap<>();
        for (String entry : previous.split(",")) {
            int colon = entry.indexOf(':');
            if (colon > 0) {
                keys.put(entry.substring(0, colon).strip(), entry.substring(colon + 1).strip());
            } else if (!entry.isBlank()) {
                throw new IllegalArgumentException("binome.previous-secret-keys has an entry without an id.\n"
                        + "Maybe write it as id:key, for instance 1:0123…");
            }
        }
        return keys;
    }
}
