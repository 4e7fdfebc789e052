package fr.binome.web;

import com.github.jknack.handlebars.Handlebars.SafeString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Lucide's drawings (ISC licence, {@code icons/LICENSE}), always beside a word and silent to screen readers. Thread-safe. */
final class Icons {

    private static final Map<String, SafeString> DRAWN = new ConcurrentHashMap<>();

    private Icons() {
    }

    static SafeString svg(String name) {
        return DRAWN.computeIfAbsent(name, Icons::draw);
    }

    private static SafeString draw(String name) {
        try (InputStream in = Icons.class.getClassLoader().getResourceAsStream("icons/" + name + ".svg")) {
            if (in == null) {
                throw new IllegalArgumentException("No icon is called (" + name + ").\nMaybe look into src/main/resources/icons.");
            }
            return new SafeString("<svg class=\"icon\" aria-hidden=\"true\" width=\"24\" height=\"24\" viewBox=\"0 0 24 24\""
                    + " fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\" stroke-linecap=\"round\" stroke-linejoin=\"round\">"
                    + new String(in.readAllBytes(), StandardCharsets.UTF_8) + "</svg>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
