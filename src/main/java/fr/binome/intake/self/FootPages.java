package fr.binome.intake.self;

import fr.binome.web.Forms;
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
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Map;

/** What the link in the foot of a mail opens: a page without data and one button, which mails a fresh link. */
@Controller("/my/{link}")
@Secured(SecurityRule.IS_ANONYMOUS)
final class FootPages {

    private final Visits visits;
    private final Pages pages;
    private final Forms forms;

    FootPages(Visits visits, Pages pages, Forms forms) {
        this.visits = visits;
        this.pages = pages;
        this.forms = forms;
    }

    @Get
    HttpResponse<?> ask(HttpRequest<?> request, String link) {
        return pages.link(request, "self/ask", Map.of("link", link, "association", visits.host(link)));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(HttpRequest<?> request, String link, @Nullable @Body String body) {
        forms.ofPublic(body);
        visits.send(link);
        return Pages.seeOther("/my/" + link + "/sent");
    }

    @Get("/sent")
    HttpResponse<?> sent(HttpRequest<?> request, String link) {
        return pages.link(request, "self/sent", Map.of("minutes", Visits.LIFE.toMinutes(), "association", visits.host(link)));
    }
}
