package fr.binome.intake;

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
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

/** The public forms, one topic a page; what a page sends is kept, even when it is not done. */
@Controller("/{where:" + FormAddress.PLACES + "}/{slug}/{form:" + PublicForms.PATHS + "}")
@Secured(SecurityRule.IS_ANONYMOUS)
final class FormPages {

    /** Which button was pressed; none of the named ones means: go on. */
    private static final String BUTTON = "go";
    private static final String BACK = "back";
    private static final String LATER = "later";

    private final FormDesk desk;
    private final Arrivals arrivals;
    private final Pages pages;
    private final Forms forms;
    private final Messages messages;

    FormPages(FormDesk desk, Arrivals arrivals, Pages pages, Forms forms, Messages messages) {
        this.desk = desk;
        this.arrivals = arrivals;
        this.pages = pages;
        this.forms = forms;
        this.messages = messages;
    }

    /** The first page; its form has an address of its own already, under which nothing is kept until it is sent. */
    @Get
    HttpResponse<?> begin(HttpRequest<?> request, String where, String slug, String form, @Nullable @QueryValue String antenne) {
        FormAddress<?> address = desk.begin(where, slug, form);
        return pages.open(request, "intake/step", view(request, address).step(address.steps().get(0),
                desk.untouched(address).at(antenne == null ? "" : antenne), new FieldErrors()));
    }

    /** Where somebody left off. */
    @Get("/{link}")
    HttpResponse<?> resume(String where, String slug, String form, String link) {
        FormAddress<?> address = desk.address(where, slug, form, link);
        return desk.open(address, draft -> Pages.seeOther(desk.walk(address, draft).next().map(address::of).orElse(address.review())));
    }

    @Get("/{link}/{step}")
    HttpResponse<?> step(HttpRequest<?> request, String where, String slug, String form, String link, String step) {
        FormAddress<?> address = desk.address(where, slug, form, link);
        Step asked = desk.step(address, step);
        return desk.open(address, asked, draft -> pages.link(request, "intake/step",
                view(request, address).step(asked, draft, new FieldErrors())));
    }

    @Post("/{link}/{step}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> keep(HttpRequest<?> request, String where, String slug, String form, String link, String step, @Nullable @Body String body) {
        FormAddress<?> address = desk.address(where, slug, form, link);
        Step asked = desk.step(address, step);
        FormData data = forms.ofPublic(body);
        return desk.open(address, asked, draft -> keep(request, address, asked,
                draft.with(asked.fields(), data).at(data.first(FormDesk.BRANCH)), data.first(BUTTON)));
    }

    private HttpResponse<?> keep(HttpRequest<?> request, FormAddress<?> address, Step asked, Draft draft, String button) {
        FormWalker<?> walk = desk.walk(address, draft);
        FieldErrors errors = walk.errors(asked);
        if (!draft.saved() && errors.isEmpty() && !arrivals.admit(Enough.FORM, NetworkAddress.of(request), Enough.MOST)) {
            return Enough.page(pages, request, address.association());
        }
        if (draft.saved() || errors.isEmpty()) {
            desk.save(address, draft);
        }
        return switch (button) {
            case BACK -> Pages.seeOther(address.of(walk.before(asked)));
            case LATER -> Pages.seeOther(address.later());
            default -> errors.isEmpty() ? Pages.seeOther(walk.nextAfter(asked).map(address::of).orElse(address.review()))
                    : pages.refused(pages.link(request, "intake/step", view(request, address).step(asked, draft, errors)));
        };
    }

    private StepView view(HttpRequest<?> request, FormAddress<?> address) {
        return new StepView(messages, Languages.of(request), address, desk.today(address.association()));
    }
}
