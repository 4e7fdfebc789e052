package fr.binome.mail;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The folder of the mails' texts: one folder a template, in it one a language and a sample of its model. */
record TemplateFolder(Path root) {

    static final String SUBJECT = "subject";
    static final String HTML = "body.html";
    static final String TEXT = "body.txt";
    static final List<String> PARTS = List.of(SUBJECT, HTML, TEXT);

    private static final String SAMPLE_FILE = "sample.json";
    private static final Argument<Map<String, Object>> SAMPLE = Argument.mapOf(String.class, Object.class);

    /** The names of all templates, in alphabetical order. */
    List<String> templates() {
        try (Stream<Path> folders = Files.list(root)) {
            List<String> names = folders.filter(Files::isDirectory).map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.startsWith("_")).sorted().toList();
            if (names.isEmpty()) {
                throw missing(null);
            }
            return names;
        } catch (IOException e) {
            throw missing(e);
        }
    }

    boolean has(String template, String language) {
        return Files.isDirectory(root.resolve(template).resolve(language));
    }

    /** The sample of a template; beside the words of a language may stand those of its names that differ there. */
    Map<String, Object> sample(String template, String language, JsonMapper mapper) {
        Map<String, Object> sample = new HashMap<>(read(root.resolve(template).resolve(SAMPLE_FILE), mapper));
        Path own = root.resolve(template).resolve(language).resolve(SAMPLE_FILE);
        if (Files.exists(own)) {
            sample.putAll(read(own, mapper));
        }
        return sample;
    }

    private static Map<String, Object> read(Path file, JsonMapper mapper) {
        try {
            return mapper.readValue(Files.readString(file), SAMPLE);
        } catch (IOException e) {
            throw new MailTemplateException("The sample (" + file + ") cannot be read: " + e.getMessage()
                    + "\nMaybe it is missing, or a comma or quote is.", e);
        }
    }

    private MailTemplateException missing(IOException cause) {
        return new MailTemplateException("There are no mail templates in (" + root.toAbsolutePath() + ").\nMaybe start in"
                + " the folder that holds email-templates, or set BINOME_EMAIL_TEMPLATES to it.", cause);
    }
}
