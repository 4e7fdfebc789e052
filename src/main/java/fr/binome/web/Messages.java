package fr.binome.web;

import fr.binome.platform.Elision;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Every text of the pages, by language and key, from {@code messages/<area>_<language>.properties} (UTF-8). A key is
 * unique over all areas. {@code {0}} is the first argument; apostrophes are plain. Immutable, thread-safe.
 */
@Singleton
public final class Messages {

    static final List<String> AREAS = List.of("web", "vocabulary", "account", "people", "intake", "round",
            "pairing", "followup", "mailroom", "demo", "import", "self");

    private final Map<String, Map<String, String>> texts = new HashMap<>();

    public Messages() {
        for (String language : Languages.ALL) {
            Map<String, String> all = new HashMap<>();
            for (String area : AREAS) {
                load(area, language).forEach((key, text) -> {
                    if (all.put((String) key, (String) text) != null) {
                        throw new IllegalStateException("The key (" + key + ") stands twice for language (" + language + ").");
                    }
                });
            }
            texts.put(language, all);
        }
    }

    static Properties load(String area, String language) {
        String name = "messages/" + area + "_" + language + ".properties";
        Properties properties = new Properties();
        try (InputStream in = Messages.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The bundle (" + name + ") is missing.");
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /** Whether {@code key} has a text in {@code language}. */
    public boolean has(String language, String key) {
        return texts.get(language).containsKey(key);
    }

    /**
     * The text of {@code key} with its arguments put in, in French with the elision that they ask for.
     *
     * @throws IllegalArgumentException if no bundle has the key
     */
    public String text(String language, String key, Object... arguments) {
        String text = texts.get(language).get(key);
        if (text == null) {
            throw new IllegalArgumentException("No text for key (" + key + ") in language (" + language
                    + ").\nMaybe add it to a bundle in src/main/resources/messages.");
        }
        if (language.equals("fr")) {
            text = Elision.in(text, arguments);
        }
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    /** The text for {@code count}: key {@code .one} for 0 and 1 in French and 1 in English, else {@code .other}; {0} is the count. */
    public String count(String language, String key, long count) {
        boolean one = count == 1 || count == 0 && language.equals("fr");
        return text(language, key + (one ? ".one" : ".other"), count);
    }
}
