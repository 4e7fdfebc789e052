package fr.binome.people;

import fr.binome.account.Staff;
import fr.binome.web.NotFoundException;
import fr.binome.web.Pages;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import java.util.Map;

/** What a young person needs, on a page of its own, so that nobody reads it in passing. */
@Controller("/mentees/{id}/adjustment")
@Secured({"LEAD", "COORDINATOR", "SAFEGUARDING"})
final class AdjustmentPages {

    private final Sight sight;
    private final Adjustments adjustments;
    private final Pages pages;

    AdjustmentPages(Sight sight, Adjustments adjustments, Pages pages) {
        this.sight = sight;
        this.adjustments = adjustments;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> read(HttpRequest<?> request, Staff staff, String id) {
        Mentee mentee = sight.mentee(staff, id);
        String text = adjustments.read(staff, id).orElseThrow(NotFoundException::new);
        return pages.staff(request, "people/adjustment", Map.of("mentee", mentee, "text", text));
    }
}
