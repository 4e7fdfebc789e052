package fr.binome.intake;

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
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The last page of a form: everything to read again, to change, to agree to and to send. */
@Controller("/{where:" + FormAddress.PLACES + "}/{slug}/{form:" + PublicForms.PATHS + "}/{link}/" + FormAddress.REVIEW)
@Secured(SecurityRule.IS_ANONYMOUS)
final class ReviewPages {

    private final FormDesk desk;
    private final Pace pace;
    private final Pages pages;
    private final Forms forms;
    private final Messages messages;

    ReviewPages(FormDesk desk, Pace pace, Pages pages, Forms forms, Messages messages) {
        this.desk = desk;
        this.pace = pace;
        this.pages = pages;
        this.forms = forms;
        this.messages = messages;
    }

    @Get
    HttpResponse<?> read(HttpRequest<?> request, String where, String slug, String form, String link) {
        FormAddress<?> address = desk.address(where, slug, form, link);
        return desk.open(address, draft -> {
            Optional<Step> missing = desk.walk(address, draft).next();
            return missing.isPresent() ? Pages.seeOther(address.of(missing.get())) : page(request, address, draft, new FieldErrors(), "");
        });
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(HttpRequest<?> request, String where, String slug, String form, String link, @Nullable @Body String body) {
        FormAddress<?> address = desk.address(where, slug, form, link);
        FormData data = forms.ofPublic(body);
        return desk.open(address, draft -> send(request, address, draft.with(fields(address), data), data.first(Pace.AGAIN)));
    }

    private <F> HttpResponse<?> send(HttpRequest<?> request, FormAddress<F> address, Draft draft, String again) {
        FormWalker<F> walk = desk.walk(address, draft);
        Optional<Step> missing = walk.next();
        if (missing.isPresent()) {
            StepView view = new StepView(messages, Languages.of(request), address, desk.today(address.association()));
            return pages.refused(pages.link(request, "intake/step", view.step(missing.get(), draft, walk.errors(missing.get()))));
        }
        if (walk.answers().isEmpty()) {
            return pages.refused(page(request, address, draft, walk.errors(fields(address)), ""));
        }
        if (!pace.human(draft.createdAt(), draft.id(), again)) {
            return pages.refused(page(request, address, draft, new FieldErrors(), pace.again(draft.id())));
        }
        return desk.send(address, new Submission<>(draft.id(), Languages.of(request), walk.answers().get(), walk.extras(),
                desk.branch(address, draft)));
    }

    /** @param again what a form carries that is to be sent once more; empty if nothing is wrong with its pace */
    private MutableHttpResponse<String> page(HttpRequest<?> request, FormAddress<?> address, Draft draft, FieldErrors errors, String again) {
        Map<String, Object> model = ReviewView.of(messages, Languages.of(request), address, draft, desk.today(address.association()), errors);
        model.put(Pace.AGAIN, again);
        return pages.link(request, "intake/review", model);
    }

    private static List<String> fields(FormAddress<?> address) {
        return address.form().agreements().stream().map(Question::name).toList();
    }
}
