package fr.binome.intake;

import fr.binome.people.Referents;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import fr.binome.web.FormView;
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
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page on which a parent authorises or not. Opening it changes nothing. */
@Controller("/authorisation/{token}")
@Secured(SecurityRule.IS_ANONYMOUS)
final class AuthorisationPages {

    private final Authorisations authorisations;
    private final Referents referents;
    private final Pages pages;
    private final Forms forms;
    private final Messages messages;

    AuthorisationPages(Authorisations authorisations, Referents referents, Pages pages, Forms forms, Messages messages) {
        this.authorisations = authorisations;
        this.referents = referents;
        this.pages = pages;
        this.forms = forms;
        this.messages = messages;
    }

    @Get
    HttpResponse<?> ask(HttpRequest<?> request, String token) {
        return page(request, authorisations.open(token), FormData.EMPTY, new FieldErrors());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> answer(HttpRequest<?> request, String token, @Nullable @Body String body) {
        Authorisation asked = authorisations.openOrAnswered(token);
        if (asked.token().usedAt() == null) {
            FormData data = forms.ofPublic(body);
            FieldErrors errors = new FieldErrors();
            Optional<AuthorisationForm> form = AuthorisationFormReader.read(data, errors);
            if (form.isEmpty()) {
                return pages.refused(page(request, asked, data, errors));
            }
            authorisations.answer(asked, form.get());
        }
        return ThanksPages.to(asked.association(), authorisations.agreed(asked) ? Thanks.AUTHORISED : Thanks.REFUSED);
    }

    private MutableHttpResponse<String> page(HttpRequest<?> request, Authorisation asked, FormData data, FieldErrors errors) {
        String language = Languages.of(request);
        FormView view = new FormView(messages, language, "authorisation", data, errors);
        Map<String, Object> model = new HashMap<>();
        model.put("faults", view.faults());
        model.put("child", asked.mentee().firstName());
        model.put("association", asked.association());
        model.put("referent", referents.of(asked.association(), asked.mentee().coordinatorId()));
        model.put("text", AgreedText.of(messages, language, asked.text(), asked.association().name()));
        model.put("answer", view.choices("answer", false, true, List.of(AuthorisationFormReader.YES, AuthorisationFormReader.NO),
                value -> "authorisation.answer." + value, value -> ""));
        model.put("guardianName", view.field("guardianName", "text", "name", true, 160));
        model.put("guardianRelation", view.field("guardianRelation", "text", "off", true, 60));
        model.put("guardianPhone", view.field("guardianPhone", "tel", "tel", true, 30));
        model.put("authority", view.choices("authority", true, true, List.of("yes"), value -> asked.onBehalf() ? "intake.tick.onBehalf" : "intake.tick.authority", value -> ""));
        return pages.link(request, "intake/authorisation", model);
    }
}
