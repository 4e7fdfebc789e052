package fr.binome.pairing;

import fr.binome.account.Staff;
import fr.binome.pairing.Answers.Outcome;
import fr.binome.platform.Clock;
import fr.binome.web.ConflictException;
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
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;

/** One pair for the staff: what it is, and what they can note or do about it. */
@Controller("/pairs/{id}")
@Secured({"LEAD", "COORDINATOR", "SAFEGUARDING"})
final class PairPages {

    private final PairPage page;
    private final PairPeopleReader reader;
    private final Answers answers;
    private final Introductions introductions;
    private final Cancellations cancellations;
    private final Meetings meetings;
    private final Pages pages;
    private final Forms forms;
    private final Clock clock;

    PairPages(PairPage page, PairPeopleReader reader, Answers answers, Introductions introductions, Cancellations cancellations,
              Meetings meetings, Pages pages, Forms forms, Clock clock) {
        this.page = page;
        this.reader = reader;
        this.answers = answers;
        this.introductions = introductions;
        this.cancellations = cancellations;
        this.meetings = meetings;
        this.pages = pages;
        this.forms = forms;
        this.clock = clock;
    }

    @Get
    @Secured({"LEAD", "COORDINATOR", "SAFEGUARDING", "READ_ONLY"})
    HttpResponse<?> show(HttpRequest<?> request, Staff staff, String id) {
        return page.show(request, staff, id, FormData.EMPTY, new FieldErrors());
    }

    /** An answer that somebody gave on the phone. */
    @Post("/answer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> answer(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        PairPeople people = reader.read(staff, id);
        Side side = people.pair().asked();
        // The form names whose answer it is: a mentor's yes noted twice must not become the young person's.
        if (side == null || !side.name().equals(data.first("side"))) {
            throw Introductions.changed(people.pair());
        }
        FieldErrors errors = new FieldErrors();
        boolean together = side == Side.MENTEE && Together.needed(people.mentee(), clock.today(staff.zone()));
        Answer answer = AnswerForm.read(data, side, together, clock.today(staff.zone()), staff.memberId(), true, errors);
        if (answer == null) {
            return pages.refused(page.show(request, staff, id, data, errors));
        }
        Outcome outcome = answers.take(staff.associationId(), id, answer);
        if (outcome == Outcome.HELD_BACK) {
            throw new ConflictException("/pairs/" + id, "pair.conflict.gate");
        }
        if (outcome == Outcome.TOO_LATE) {
            throw Introductions.changed(people.pair());
        }
        return Pages.seeOther(data.first("from").equals("phone-list") ? "/phone-list" : "/pairs/" + id);
    }

    @Post("/introduction")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> introduce(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        FieldErrors errors = new FieldErrors();
        introductions.tick(staff, id, data, errors);
        return shown(request, staff, id, data, errors);
    }

    @Post("/cancellation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> cancel(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        FieldErrors errors = new FieldErrors();
        cancellations.end(staff, id, data, errors);
        return shown(request, staff, id, data, errors);
    }

    @Post("/meeting")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> meeting(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        FieldErrors errors = new FieldErrors();
        meetings.note(staff, id, data, errors);
        return shown(request, staff, id, data, errors);
    }

    private HttpResponse<?> shown(HttpRequest<?> request, Staff staff, String id, FormData data, FieldErrors errors) {
        return errors.isEmpty() ? Pages.seeOther("/pairs/" + id) : pages.refused(page.show(request, staff, id, data, errors));
    }
}
