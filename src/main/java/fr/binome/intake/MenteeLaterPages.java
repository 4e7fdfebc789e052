package fr.binome.intake;

import fr.binome.people.Dates;
import fr.binome.platform.Settings;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import fr.binome.web.Forms;
import fr.binome.web.Languages;
import fr.binome.web.Messages;
import fr.binome.web.Pages;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** For whoever stops in the middle: the address to come back to, and a mail with it if wanted. */
@Controller("/a/{slug}/jeune/{link}/" + MenteeAddress.LATER)
@Secured(SecurityRule.IS_ANONYMOUS)
final class MenteeLaterPages {

    private final Hosts hosts;
    private final Drafts drafts;
    private final DraftLetter letter;
    private final MenteeSending sending;
    private final Pages pages;
    private final Forms forms;
    private final Messages messages;
    private final Settings settings;

    MenteeLaterPages(Hosts hosts, Drafts drafts, DraftLetter letter, MenteeSending sending, Pages pages, Forms forms, Messages messages,
                     Settings settings) {
        this.hosts = hosts;
        this.drafts = drafts;
        this.letter = letter;
        this.sending = sending;
        this.pages = pages;
        this.forms = forms;
        this.messages = messages;
        this.settings = settings;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, String slug, String link, @Nullable @QueryValue String mailed) {
        MenteeAddress address = new MenteeAddress(hosts.named(slug), link);
        Optional<Draft> draft = drafts.find(address.association(), drafts.id(link));
        return draft.isPresent() ? page(request, address, draft.get(), mailed != null, new FieldErrors())
                : sending.thanks(address.association(), drafts.id(link));
    }

    /** Keeps the address as an answer of the form and mails the way back to it. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> mail(HttpRequest<?> request, String slug, String link, @Nullable @Body String body) {
        MenteeAddress address = new MenteeAddress(hosts.named(slug), link);
        Optional<Draft> kept = drafts.find(address.association(), drafts.id(link));
        if (kept.isEmpty()) {
            return sending.thanks(address.association(), drafts.id(link));
        }
        FormData data = forms.ofPublic(body);
        Draft draft = kept.get().with(List.of(Questions.EMAIL.name(), Questions.EMAIL.name() + ContactReader.ASKED), data);
        FieldErrors errors = new FieldErrors();
        FieldReader fields = new FieldReader(data, errors);
        String email = new ContactReader(fields).email(Questions.EMAIL.name());
        if (email == null && errors.isEmpty()) {
            fields.wrong(Questions.EMAIL.name(), "intake.error.email.missing");
        }
        if (errors.isEmpty() && !letter.send(address, draft, email, Languages.of(request))) {
            fields.wrong(Questions.EMAIL.name(), "intake.error.email.enough", Drafts.MOST_MAILS);
        }
        return errors.isEmpty() ? Pages.seeOther(address.later() + "?mailed=yes")
                : pages.refused(page(request, address, draft, false, errors));
    }

    private MutableHttpResponse<String> page(HttpRequest<?> request, MenteeAddress address, Draft draft, boolean mailed, FieldErrors errors) {
        String language = Languages.of(request);
        LocalDate end = LocalDate.ofInstant(draft.expiresAt(), address.association().zone());
        IntakeFields fields = new IntakeFields(messages, language, "jeune.later", draft.data(), errors);
        Map<String, Object> model = fields.model();
        model.put("parts", fields.show(List.of(Questions.EMAIL)));
        model.put("mailed", mailed);
        model.put("until", Dates.words(end, language));
        model.put("address", settings.publicUrl() + address.whole());
        model.put("action", address.later());
        model.put("next", address.whole());
        model.put("association", address.association());
        return pages.link(request, "intake/later", model);
    }
}
