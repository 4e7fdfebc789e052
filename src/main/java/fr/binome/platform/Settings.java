package fr.binome.platform;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.annotation.Nullable;
import java.net.URI;

/**
 * What the installation says about itself, from {@code binome.*}. Immutable.
 *
 * @param publicUrl where people reach the service, without a slash at the end
 * @param secretKey at least 32 characters; signs links and sessions, and has no default
 * @param secretKeyId a short name of the key, so that a new key can come beside an old one
 */
@ConfigurationProperties("binome")
public record Settings(String publicUrl, String secretKey, @Nullable String secretKeyId) {

    public Settings {
        if (secretKey == null || secretKey.length() < 32) {
            throw new IllegalArgumentException("binome.secret-key is missing or shorter than 32 characters.\n"
                    + "Maybe set BINOME_SECRET_KEY, for instance to the output of: openssl rand -hex 32");
        }
        URI address = URI.create(publicUrl);
        if (address.getScheme() == null || address.getHost() == null || publicUrl.endsWith("/")) {
            throw new IllegalArgumentException("binome.public-url (" + publicUrl + ") is not an address without a slash at"
                    + " its end.\nMaybe set BINOME_PUBLIC_URL to something like https://mentorat.example.org");
        }
        secretKeyId = secretKeyId == null ? "1" : secretKeyId;
        if (!secretKeyId.matches("[A-Za-z0-9]{1,8}")) {
            throw new IllegalArgumentException("binome.secret-key-id (" + secretKeyId + ") is not 1 to 8 letters and digits.\n"
                    + "Maybe set BINOME_SECRET_KEY_ID to the next number, such as 2.");
        }
    }

    /** Whether people come by HTTPS, so that cookies are marked secure. */
    public boolean secure() {
        return publicUrl.startsWith("https:");
    }
}
