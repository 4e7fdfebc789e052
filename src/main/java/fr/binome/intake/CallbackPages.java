package fr.binome.intake;

import fr.binome.account.Association;
import fr.binome.web.Arrivals;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import fr.binome.web.Forms;
import fr.binome.web.Languages;
import fr.binome.web.Messages;
import fr.binome.web.NetworkAddress;
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
import java.util.List;
import java.util.Map;

/** For whoever would rather be called than fill in a form: a first name, a number, when; nothing else. */
@Controller("/{where:" + FormAddress.PLACES + "}/{slug}/appel")
@Secured(SecurityRule.IS_ANONYMOUS)
final class CallbackPages {

    static final List<Question> QUESTIONS = List.of(Questions.FIRST_NAME, Questions.CALL_PHONE, Questions.CALL_WHEN, Questions.TRAP);

    private final Hosts hosts;
    private final Callbacks callbacks;
    private final Arrivals arrivals;
    private final Pace pace;
    private final Pages pages;
    private final Forms forms;
    private final Messages messages;

    CallbackPages(Hosts hosts, Callbacks callbacks, Arrivals arrivals, Pace pace, Pages pages, Forms forms, Messages messages) {
        this.hosts = hosts;
        this.callbacks = callbacks;
        this.arrivals = arrivals;
        this.pace = pace;
        this.pages = pages;
        this.forms = forms;
        this.messages = messages;
    }

    @Get
    HttpResponse<?> ask(HttpRequest<?> request, String where, String slug) {
        return page(request, hosts.named(slug), FormData.of(Map.of(Questions.CALL_WHEN.name(), List.of(Callbacks.ANY))), new FieldErrors(),
                pace.given(), "");
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> wish(HttpRequest<?> request, String where, String slug, @Nullable @Body String body) {
        Association association = hosts.named(slug);
        FormData data = forms.ofPublic(body);
        FieldErrors errors = new FieldErrors();
        FieldReader fields = new FieldReader(data, errors);
        String firstName = fields.name(Questions.FIRST_NAME);
        String phone = new ContactReader(fields).phone(Questions.CALL_PHONE.name());
        if (phone == null && errors.of(Questions.CALL_PHONE.name()).isEmpty()) {
            fields.wrong(Questions.CALL_PHONE.name(), "intake.error.callPhone.missing");
        }
        String when = fields.one(Questions.CALL_WHEN, Callbacks.ANY);
        fields.untouched(Questions.TRAP);
        if (!errors.isEmpty()) {
            return pages.refused(page(request, association, data, errors, given(data), ""));
        }
        if (!pace.human(data.first(Pace.GIVEN), data.first(Pace.AGAIN))) {
            String given = given(data);
            return pages.refused(page(request, association, data, errors, given, pace.again(given)));
        }
        if (!arrivals.admit(Enough.FORM, NetworkAddress.of(request), Enough.MOST)) {
            return Enough.page(pages, request, association);
        }
        callbacks.wish(association, Languages.of(request), firstName, phone, when);
        return ThanksPages.to("/" + where + "/" + slug, Thanks.CALLED);
    }

    /** The moment at which the page was opened first; now, if it does not say. */
    private String given(FormData data) {
        return data.has(Pace.GIVEN) ? data.first(Pace.GIVEN) : pace.given();
    }

    private MutableHttpResponse<String> page(HttpRequest<?> request, Association association, FormData data, FieldErrors errors,
                                             String given, String again) {
        IntakeFields fields = new IntakeFields(messages, Languages.of(request), "appel", data, errors);
        Map<String, Object> model = fields.model();
        model.put("parts", fields.show(QUESTIONS));
        model.put(Pace.GIVEN, given);
        model.put(Pace.AGAIN, again);
        model.put("association", association);
        return pages.open(request, "intake/callback", model);
    }
}
