package fr.binome.mail;

import com.github.jknack.handlebars.Context;
import com.github.jknack.handlebars.EscapingStrategy;
import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.HandlebarsException;
import com.github.jknack.handlebars.context.MapValueResolver;
import com.github.jknack.handlebars.io.FileTemplateLoader;
import com.github.jknack.handlebars.io.TemplateLoader;
import fr.binome.platform.Settings;
import fr.binome.platform.StrictHandlebars;
import io.micronaut.context.annotation.Property;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The mails' texts, from the folder {@code binome.email-templates}. All of them are rendered with their samples when this is
 * made, so that a broken one stops the start and not a mail. Changes of the files show after a restart. Thread-safe.
 */
@Singleton
public final class MailTemplates {

    private static final Pattern BEFORE_A_MARK = Pattern.compile(" (?=[?:;])(?<=[\\p{L}\\p{N}>] )");
    private static final Pattern TOO_MANY_BREAKS = Pattern.compile("\n{3,}");

    private final TemplateFolder folder;
    private final JsonMapper mapper;
    private final Handlebars html;
    private final Handlebars text;

    @Inject
    MailTemplates(@Property(name = "binome.email-templates", defaultValue = "email-templates") String directory,
                  Settings settings, LinkSigner signer, JsonMapper mapper) {
        this(Path.of(directory), settings.publicUrl(), signer, mapper);
    }

    MailTemplates(Path directory, String publicUrl, LinkSigner signer, JsonMapper mapper) {
        folder = new TemplateFolder(directory);
        this.mapper = mapper;
        TemplateLoader files = new FileTemplateLoader(directory.toFile(), ".hbs");
        MailHelpers helpers = new MailHelpers(publicUrl, signer, new MailTexts());
        html = helpers.register(StrictHandlebars.over(files), "html");
        text = helpers.register(StrictHandlebars.over(files).with(EscapingStrategy.NOOP), "txt");
        text.setPrettyPrint(true);
        for (String template : names()) {
            new TemplateCheck(this, folder, mapper).check(template);
        }
    }

    /** All templates, in alphabetical order. */
    public List<String> names() {
        return folder.templates();
    }

    /**
     * The mail of {@code template} in {@code language}, or in French when it has no such language.
     *
     * @param why which sentence of the footer tells the reader why this mail has come
     * @throws MailTemplateException when there is no such template, or it names what the model lacks
     */
    public RenderedMail render(String template, String language, RecipientKind why, Map<String, Object> model) {
        String found = folder.has(template, language) ? language : MailTexts.DEFAULT_LANGUAGE;
        String path = template + "/" + found + "/";
        Map<String, Object> names = new HashMap<>(model);
        names.put("why", "why." + why);
        names.put("signed", why != RecipientKind.STAFF);
        SubjectLines subject = SubjectLines.of(apply(text, path + TemplateFolder.SUBJECT, found, names), path);
        names.put("subject", subject.subject());
        names.put("preview", subject.preview());
        names.put("language", found);
        names.put("body", apply(html, path + TemplateFolder.HTML, found, names));
        String htmlPart = kept(apply(html, "_layout/html", found, names));
        names.put("body", apply(text, path + TemplateFolder.TEXT, found, names).strip());
        String textPart = TOO_MANY_BREAKS.matcher(apply(text, "_layout/txt", found, names)).replaceAll("\n\n");
        Sender sender = Sender.of(model, path);
        return new RenderedMail(found, subject.subject(), subject.preview(), htmlPart, textPart, sender.name(), sender.address());
    }

    /** A tap calls a phone number, and no line ends within one or before a mark that French sets apart. */
    private static String kept(String html) {
        int shown = html.indexOf("<body");
        return html.substring(0, shown) + BEFORE_A_MARK.matcher(MailHelpers.callable(html.substring(shown))).replaceAll("&nbsp;");
    }

    /** The mail with the people of its sample, for whom it is usually meant. */
    public RenderedMail sample(String template, String language) {
        return render(template, language, usualReader(template), sampleModel(template, language));
    }

    /** The names that the template's sample gives, in {@code language} where they differ. */
    public Map<String, Object> sampleModel(String template, String language) {
        return folder.sample(template, language, mapper);
    }

    /** What the mail is called by its readers: the subject of its sample; the name itself when there is no such template. */
    public String title(String template, String language) {
        return names().contains(template) ? sample(template, language).subject() : template;
    }

    /** Whom the mail of a template usually goes to, by its name. */
    public static RecipientKind usualReader(String template) {
        if (template.startsWith("staff-") || template.startsWith("team-") || template.equals("sign-in")) {
            return RecipientKind.STAFF;
        }
        return template.contains("guardian") ? RecipientKind.GUARDIAN
                : template.contains("mentor") ? RecipientKind.MENTOR : RecipientKind.MENTEE;
    }

    /** The names of a template's files as parameters of {@code if} and {@code each}, which an empty place would not betray. */
    List<String> parametersOf(String template, String language, String part) {
        String path = template + "/" + language + "/" + part;
        try {
            return (part.equals(TemplateFolder.HTML) ? html : text).compile(path).collectReferenceParameters();
        } catch (IOException | HandlebarsException e) {
            throw fault(path, e);
        }
    }

    private static String apply(Handlebars engine, String path, String language, Map<String, Object> model) {
        Context context = Context.newBuilder(model).resolver(MapValueResolver.INSTANCE).build()
                .data(MailHelpers.LANGUAGE, language);
        try {
            return engine.compile(path).apply(context);
        } catch (IOException | HandlebarsException e) {
            throw fault(path, e);
        }
    }

    private static MailTemplateException fault(String path, Exception e) {
        String reason = e.getMessage();
        String hint = reason != null && reason.contains("Maybe") ? "" : "\nMaybe a brace or the end of a block is missing, or"
                + " the file is.";
        return new MailTemplateException("The mail template (" + path + ".hbs) cannot be used: " + reason + hint, e);
    }
}
