package fr.binome.mail;

import fr.binome.platform.Elision;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** What all mails share, by language: the words of layout and footer, from {@code messages/mail_<language>.properties}. */
final class MailTexts {

    static final String DEFAULT_LANGUAGE = "fr";
    static final List<String> LANGUAGES = List.of("fr", "en");

    private final Map<String, Properties> texts = new HashMap<>();

    MailTexts() {
        LANGUAGES.forEach(language -> texts.put(language, load(language)));
    }

    /** The text with {@code {0}}, {@code {1}} … replaced. */
    String text(String language, String key, Object... arguments) {
        String text = texts.get(language).getProperty(key);
        if (text == null) {
            throw new MailTemplateException("No text for key (" + key + ") in messages/mail_" + language
                    + ".properties.\nMaybe add it there.");
        }
        if (language.equals("fr")) {
            text = Elision.in(text, arguments);
        }
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    static Properties load(String language) {
        String name = "messages/mail_" + language + ".properties";
        Properties properties = new Properties();
        try (InputStream in = MailTexts.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The bundle (" + name + ") is missing.");
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
