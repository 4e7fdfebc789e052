package fr.binome.intake;

import fr.binome.account.Association;
import fr.binome.account.BranchAddresses;
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

/** The public page of an association, or of one of its branches, with its two forms. */
@Controller("/a/{slug}")
@Secured(SecurityRule.IS_ANONYMOUS)
final class EntrancePages {

    /** One of the two forms: for whom, what it promises, and the button that opens it; the second one stands back. */
    record Door(String title, List<PublicForm.Promise> promises, String address, String icon, String key, boolean second) {
    }

    private final Hosts hosts;
    private final BranchAddresses branches;
    private final PublicForms forms;
    private final Pages pages;

    EntrancePages(Hosts hosts, BranchAddresses branches, PublicForms forms, Pages pages) {
        this.hosts = hosts;
        this.branches = branches;
        this.forms = forms;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> association(HttpRequest<?> request, String slug) {
        return page(request, new Entrance(hosts.named(slug), null));
    }

    @Get("/antenne/{branch}")
    HttpResponse<?> branch(HttpRequest<?> request, String slug, String branch) {
        Association association = hosts.named(slug);
        return page(request, new Entrance(association, branches.at(association.id(), branch).orElseThrow(NotFoundException::new)));
    }

    private HttpResponse<?> page(HttpRequest<?> request, Entrance entrance) {
        return pages.open(request, "intake/entrance", Map.of("name", entrance.name(), "association", entrance.association(),
                "doors", List.of(door(entrance, "jeune", "user", "home.mentee", false),
                        door(entrance, "mentor", "handshake", "home.mentor", true))));
    }

    private Door door(Entrance entrance, String form, String icon, String key, boolean second) {
        return new Door("poster." + form + ".title", forms.at(form).promises(), entrance.form(form), icon, key, second);
    }
}
