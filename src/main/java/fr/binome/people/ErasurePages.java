package fr.binome.people;

import fr.binome.account.Staff;
import fr.binome.web.Forms;
import fr.binome.web.Pages;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;

/** Staff note on a profile that a request for erasure has been answered. */
@Controller
@Secured({"LEAD", "COORDINATOR", "SAFEGUARDING"})
final class ErasurePages {

    private final Erasures erasures;
    private final Sight sight;
    private final Forms forms;

    ErasurePages(Erasures erasures, Sight sight, Forms forms) {
        this.erasures = erasures;
        this.sight = sight;
        this.forms = forms;
    }

    @Post("/mentees/{id}/erasure-answer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> ofMentee(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        forms.ofStaff(request, body);
        erasures.answered(staff, "MENTEE", sight.mentee(staff, id).id());
        return Pages.seeOther("/mentees/" + id);
    }

    @Post("/mentors/{id}/erasure-answer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> ofMentor(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        forms.ofStaff(request, body);
        erasures.answered(staff, "MENTOR", sight.mentor(staff, id).id());
        return Pages.seeOther("/mentors/" + id);
    }
}
