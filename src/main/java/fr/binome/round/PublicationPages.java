package fr.binome.round;

import fr.binome.account.Staff;
import fr.binome.web.Forms;
import fr.binome.web.Languages;
import fr.binome.web.Messages;
import fr.binome.web.NotFoundException;
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

/** Says who hears what before anything is sent, and publishes. */
@Controller("/rounds/{id}/publication")
@Secured({"LEAD", "COORDINATOR", "SAFEGUARDING"})
final class PublicationPages {

    private final Publication publication;
    private final RoundRepository rounds;
    private final PublicationPreview preview;
    private final Forms forms;
    private final Pages pages;
    private final Messages messages;

    PublicationPages(Publication publication, RoundRepository rounds, PublicationPreview preview, Forms forms, Pages pages,
                     Messages messages) {
        this.publication = publication;
        this.rounds = rounds;
        this.preview = preview;
        this.forms = forms;
        this.pages = pages;
        this.messages = messages;
    }

    @Get
    HttpResponse<?> preview(HttpRequest<?> request, Staff staff, String id) {
        Round round = rounds.findByAssociationIdAndId(staff.associationId(), id).orElseThrow(NotFoundException::new);
        if (round.status() != RoundStatus.REVIEW) {
            return Pages.seeOther("/rounds/" + id);
        }
        return pages.staff(request, "round/publication", preview.of(staff, round, new Wording(messages, Languages.of(request))));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> publish(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        forms.ofStaff(request, body);
        int published = publication.publish(staff, id);
        return Pages.seeOther("/rounds/" + id + (published == 0 ? "" : "?published=" + published));
    }
}
