package fr.binome.followup;

import fr.binome.platform.Clock;
import fr.binome.platform.token.InvalidLinkException;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import fr.binome.web.Forms;
import fr.binome.web.Pages;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Optional;

/** "I do not feel safe", behind the link of any check-in. */
@Controller("/check-in/{token}/not-safe")
@Secured(SecurityRule.IS_ANONYMOUS)
final class SafetyPages {

    private final AskedLinks links;
    private final SafetyDesk desk;
    private final SafetyViews views;
    private final LinksOver over;
    private final Forms forms;
    private final Clock clock;

    SafetyPages(AskedLinks links, SafetyDesk desk, SafetyViews views, LinksOver over, Forms forms, Clock clock) {
        this.links = links;
        this.desk = desk;
        this.views = views;
        this.over = over;
        this.forms = forms;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> ask(HttpRequest<?> request, String token) {
        return views.form(request, links.open(token), FormData.EMPTY, new FieldErrors());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> accept(HttpRequest<?> request, String token, @Nullable @Body String body) {
        Asked asked = links.open(token);
        FormData data = forms.ofPublic(body);
        FieldErrors errors = new FieldErrors();
        Optional<SafetyForm> form = SafetyForm.read(data, SafetyViews.PREFIX, errors);
        if (form.isEmpty()) {
            return views.refused(request, asked, data, errors);
        }
        desk.accept(asked, form.get(), clock.now());
        return Pages.seeOther(asked.path() + "/not-safe/received");
    }

    @Get("/received")
    HttpResponse<?> received(HttpRequest<?> request, String token) {
        return views.received(request, links.open(token));
    }

    @Error(exception = InvalidLinkException.class)
    HttpResponse<?> over(HttpRequest<?> request, InvalidLinkException link) {
        return over.page(request, link);
    }
}
