package fr.binome.round;

import fr.binome.account.Staff;
import fr.binome.people.Sight;
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
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;

/** Proposes a mentor to a young person between two rounds. */
@Controller("/mentees/{id}/proposal")
@Secured({"LEAD", "COORDINATOR", "SAFEGUARDING"})
final class NewcomerPages {

    private final Newcomers newcomers;
    private final Sight sight;
    private final Forms forms;

    NewcomerPages(Newcomers newcomers, Sight sight, Forms forms) {
        this.newcomers = newcomers;
        this.sight = sight;
        this.forms = forms;
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> propose(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        Proposal made = newcomers.propose(staff, sight.mentee(staff, id).id(), data.first("mentor"));
        return Pages.seeOther("/rounds/" + made.roundId() + "?pair=" + made.id());
    }
}
