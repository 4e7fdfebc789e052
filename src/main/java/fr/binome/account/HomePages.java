package fr.binome.account;

import fr.binome.web.Pages;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.List;
import java.util.Map;

/** The front door: what Binôme is, the associations' forms, the team's sign-in; and the credits. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
final class HomePages {

    private final AssociationRepository associations;
    private final Pages pages;

    HomePages(AssociationRepository associations, Pages pages) {
        this.associations = associations;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> home(HttpRequest<?> request) {
        List<Association> all = associations.findAllOrderByCreatedAt();
        return pages.open(request, "home", Map.of("associations", all, "empty", all.isEmpty(),
                "demo", all.stream().anyMatch(Association::demo)));
    }

    @Get("/credits")
    HttpResponse<?> credits(HttpRequest<?> request) {
        return pages.open(request, "credits", Map.of());
    }
}
