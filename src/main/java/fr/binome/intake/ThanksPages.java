package fr.binome.intake;

import fr.binome.account.Association;
import fr.binome.people.Referents;
import fr.binome.web.NotFoundException;
import fr.binome.web.Pages;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What happens next, in how long, and whom to call. The address says nothing about anybody. */
@Controller("/{where:" + FormAddress.PLACES + "}/{slug}/merci")
@Secured(SecurityRule.IS_ANONYMOUS)
final class ThanksPages {

    private final Hosts hosts;
    private final Referents referents;
    private final Pages pages;

    ThanksPages(Hosts hosts, Referents referents, Pages pages) {
        this.hosts = hosts;
        this.referents = referents;
        this.pages = pages;
    }

    static HttpResponse<?> to(Association association, Thanks thanks) {
        return to("/" + FormAddress.OPEN + "/" + association.slug(), thanks);
    }

    /** @param base what the addresses of the association's pages begin with, in a frame or not */
    static HttpResponse<?> to(String base, Thanks thanks) {
        return Pages.seeOther(base + "/merci/" + thanks.path());
    }

    @Get("/{what}")
    HttpResponse<?> thanks(HttpRequest<?> request, String where, String slug, String what) {
        Association association = hosts.named(slug);
        Thanks thanks = Thanks.at(what).orElseThrow(NotFoundException::new);
        List<String> steps = IntStream.rangeClosed(1, thanks.steps()).mapToObj(step -> thanks.prefix() + "." + step).toList();
        return pages.open(request, "intake/thanks", Map.of("title", thanks.prefix() + ".title", "steps", steps,
                "referent", referents.of(association, null), "association", association, "done", thanks != Thanks.REFUSED, "home", where.equals(FormAddress.OPEN)));
    }
}
