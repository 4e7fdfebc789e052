package fr.binome.mailroom;

import fr.binome.account.Staff;
import fr.binome.mail.MailTemplates;
import fr.binome.mail.RecipientKind;
import fr.binome.mail.RenderedMail;
import fr.binome.web.Forms;
import fr.binome.web.Languages;
import fr.binome.web.Messages;
import fr.binome.web.NotFoundException;
import fr.binome.web.Pages;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Every mail as its reader sees it, with made-up people. */
@Controller("/mails/templates")
@Secured({"LEAD", "COORDINATOR", "SAFEGUARDING"})
final class TemplatePages {

    /** A mail's own styles are inline; its scripts, pictures and forms do not work here, and its links lead nowhere. */
    private static final String MAIL_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox";
    private static final String PAGE_POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self';"
            + " img-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    /** What goes to the young person and the mentor alike. */
    private static final Set<String> TO_BOTH = Set.of("introduction", "first-meeting", "coordinator-changed", "contact-code", "my-page");

    private final MailTemplates templates;
    private final TemplateDesk desk;
    private final Pages pages;
    private final Forms forms;
    private final Messages messages;

    TemplatePages(MailTemplates templates, TemplateDesk desk, Pages pages, Forms forms, Messages messages) {
        this.templates = templates;
        this.desk = desk;
        this.pages = pages;
        this.forms = forms;
        this.messages = messages;
    }

    /** Stands for the addresses that each mail has of its own. */
    private static final String NO_LINK = "…";
    private static final List<String> READERS = List.of("MENTEE", "MENTOR", "BOTH", "GUARDIAN", "STAFF");

    /** One line of the list. */
    record Line(String name, String title) {
    }

    /** What goes to the same readers. */
    record Group(String reader, List<Line> templates) {
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request) {
        String language = Languages.of(request);
        Map<String, List<String>> byReader = templates.names().stream().collect(Collectors.groupingBy(TemplatePages::reader));
        List<Group> groups = READERS.stream().filter(byReader::containsKey).map(reader -> new Group(messages.text(language, "mails.reader." + reader),
                byReader.get(reader).stream().map(name -> new Line(name, templates.title(name, language))).toList())).toList();
        return pages.staff(request, "mailroom/templates", Map.of("count", templates.names().size(), "groups", groups));
    }

    @Get("/{name}")
    HttpResponse<?> show(HttpRequest<?> request, Staff staff, String name, @Nullable @QueryValue("in") String in,
                         @Nullable @QueryValue("sent") String sent) {
        String language = language(request, in);
        RenderedMail mail = sample(name, language);
        Map<String, Object> model = new HashMap<>();
        model.put("name", name);
        model.put("subject", mail.subject());
        model.put("preview", mail.preview());
        model.put("text", mail.text());
        model.put("in", language);
        model.put("french", language.equals("fr"));
        model.put("sent", sent != null);
        model.put("email", desk.addressOf(staff));
        return pages.staff(request, "mailroom/template", model).header("Content-Security-Policy", PAGE_POLICY);
    }

    @Get("/{name}/html")
    HttpResponse<?> html(HttpRequest<?> request, String name, @Nullable @QueryValue("in") String in) {
        return HttpResponse.ok(sample(name, language(request, in)).html()).contentType(MediaType.of("text/html;charset=utf-8"))
                .header("Content-Security-Policy", MAIL_POLICY).header("Cache-Control", "no-store");
    }

    /** "Send me this": to the member's own address and to no other. */
    @Post("/{name}/sending")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(HttpRequest<?> request, Staff staff, String name, @Nullable @Body String body) {
        String language = language(request, forms.ofStaff(request, body).first("in"));
        if (!templates.names().contains(name)) {
            throw new NotFoundException();
        }
        desk.send(staff, name, language);
        return Pages.seeOther("/mails/templates/" + name + "?in=" + language + "&sent=yes");
    }

    private static String reader(String name) {
        return TO_BOTH.contains(name) ? "BOTH" : MailTemplates.usualReader(name).name();
    }

    private RenderedMail sample(String name, String language) {
        if (!templates.names().contains(name)) {
            throw new NotFoundException();
        }
        RecipientKind to = MailTemplates.usualReader(name);
        Map<String, Object> model = new HashMap<>(templates.sampleModel(name, language));
        if (to != RecipientKind.STAFF) {
            model.put("ownPage", NO_LINK);
            model.put("stop", NO_LINK);
        }
        return templates.render(name, language, to, model);
    }

    private static String language(HttpRequest<?> request, String asked) {
        return Languages.ALL.contains(asked == null ? "" : asked) ? asked : Languages.of(request);
    }
}
