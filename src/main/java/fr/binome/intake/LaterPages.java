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

/** For whoever stops in the middle: the address to come back to, and a mail with it if wanted. */
@Controller("/{where:" + FormAddress.PLACES + "}/{slug}/{form:" + PublicForms.PATHS + "}/{link}/" + FormAddress.LATER)
@Secured(SecurityRule.IS_ANONYMOUS)
final class LaterPages {

    private static final List<String> FIELDS = List.of(Questions.EMAIL.name(), Questions.EMAIL.name() + ContactReader.ASKED);

    private final FormDesk desk;
    private final DraftLetter letter;
    private final Pages pages;
    private final Forms forms;
    private final Messages messages;
    private final Settings settings;

    LaterPages(FormDesk desk, DraftLetter letter, Pages pages, Forms forms, Messages messages, Settings settings) {
        this.desk = desk;
        this.letter = letter;
        this.pages = pages;
        this.forms = forms;
        this.messages = messages;
        this.settings = settings;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, String where, String slug, String form, String link, @Nullable @QueryValue String mailed) {
        FormAddress<?> address = desk.address(where, slug, form, link);
        return desk.open(address, draft -> page(request, address, draft, mailed != null, new FieldErrors()));
    }

    /** Keeps the address as an answer of the form and mails the way back to it. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> mail(HttpRequest<?> request, String where, String slug, String form, String link, @Nullable @Body String body) {
        FormAddress<?> address = desk.address(where, slug, form, link);
        FormData data = forms.ofPublic(body);
        return desk.open(address, kept -> mail(request, address, kept.with(FIELDS, data)));
    }

    private HttpResponse<?> mail(HttpRequest<?> request, FormAddress<?> address, Draft draft) {
        FieldErrors errors = new FieldErrors();
        FieldReader fields = new FieldReader(draft.data(), errors);
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

    private MutableHttpResponse<String> page(HttpRequest<?> request, FormAddress<?> address, Draft draft, boolean mailed, FieldErrors errors) {
        String language = Languages.of(request);
        LocalDate end = LocalDate.ofInstant(draft.expiresAt(), address.association().zone());
        IntakeFields fields = new IntakeFields(messages, language, "walk.later", draft.data(), errors);
        Map<String, Object> model = fields.model();
        model.put("parts", fields.show(List.of(Questions.EMAIL)));
        model.put("mailed", mailed);
        model.put("until", Dates.words(end, language));
        model.put("address", settings.publicUrl() + address.outside().whole());
        model.put("qr", QrCode.svg(settings.publicUrl() + address.outside().whole(), messages.text(language, "walk.later.qr")));
        model.put("action", address.later());
        model.put("next", address.whole());
        model.put("association", address.association());
        return pages.link(request, "intake/later", model);
    }
}
