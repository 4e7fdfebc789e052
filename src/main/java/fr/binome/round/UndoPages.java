package fr.binome.round;

import fr.binome.account.Staff;
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
import java.util.List;

/** Takes the reader's latest decision in a round back. */
@Controller("/rounds/{id}/undo")
@Secured({"LEAD", "COORDINATOR", "SAFEGUARDING"})
final class UndoPages {

    private final Undo undo;
    private final Forms forms;

    UndoPages(Undo undo, Forms forms) {
        this.undo = undo;
        this.forms = forms;
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> undo(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        List<Proposal> undone = undo.undo(staff, id, data.first("batch"));
        ReviewPlace place = ReviewPlace.of(data::first);
        return Pages.seeOther((undone.isEmpty() ? place : place.opening(undone.get(0).id())).path(id));
    }
}
