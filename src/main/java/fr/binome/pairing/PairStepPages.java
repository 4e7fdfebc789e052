package fr.binome.pairing;

import fr.binome.account.Staff;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import fr.binome.web.Forms;
import fr.binome.web.Pages;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import java.util.Map;

/** Steps of a pair that staff take between the proposal and the introduction, from the forms of the pair's page. */
@Controller("/pairs/{id}")
@Secured({"LEAD", "COORDINATOR", "SAFEGUARDING"})
final class PairStepPages {

    private final PairPage page;
    private final PairPeopleReader reader;
    private final GuardianNotices guardians;
    private final Releases releases;
    private final ContactCodes codes;
    private final FirstMeetings firstMeetings;
    private final Pages pages;
    private final Forms forms;

    PairStepPages(PairPage page, PairPeopleReader reader, GuardianNotices guardians, Releases releases, ContactCodes codes, FirstMeetings firstMeetings,
                  Pages pages, Forms forms) {
        this.page = page;
        this.reader = reader;
        this.guardians = guardians;
        this.releases = releases;
        this.codes = codes;
        this.firstMeetings = firstMeetings;
        this.pages = pages;
        this.forms = forms;
    }

    /** What a guardian said on the phone. */
    @Post("/guardian")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> guardian(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        FieldErrors errors = new FieldErrors();
        String said = data.first("guardianSaid");
        if (!PairForms.GUARDIAN_SAID.contains(said)) {
            errors.add("guardianSaid", "pair.form.guardianSaid.missing");
        } else if (!guardians.called(staff, id, said.equals(PairForms.TOLD) ? null : GuardianAnswer.valueOf(said))) {
            throw Introductions.changed(reader.read(staff, id).pair());
        }
        return shown(request, staff, id, data, errors);
    }

    @Post("/release")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> release(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        FieldErrors errors = new FieldErrors();
        releases.release(staff, id, data, errors);
        return shown(request, staff, id, data, errors);
    }

    @Post("/first-meeting")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> firstMeeting(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        FieldErrors errors = new FieldErrors();
        try {
            firstMeetings.propose(staff, id, data, errors);
        } catch (DataAccessException taken) {
            // A mentor has one first meeting a period, a venue as many as it has seats: the database has refused one too many.
            errors.add("meetOn", "meeting.meetOn.taken");
        }
        return shown(request, staff, id, data, errors);
    }

    @Post("/first-meeting/cancellation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> callOff(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        forms.ofStaff(request, body);
        if (!firstMeetings.callOff(staff, id)) {
            throw Introductions.changed(reader.read(staff, id).pair());
        }
        return Pages.seeOther("/pairs/" + id);
    }

    /** Six digits to read out to one of the two, who is on the phone. */
    @Post("/contact-code")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> contactCode(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        Side side = data.first("side").equals(Side.MENTOR.name()) ? Side.MENTOR : Side.MENTEE;
        PairPeople people = reader.read(staff, id);
        return pages.staff(request, "pairing/contact-code-read", Map.of("id", id,
                "name", side == Side.MENTOR ? people.mentor().firstName() : people.mentee().firstName(),
                "minutes", ContactCodes.LIFE.toMinutes(), "code", codes.readOut(staff.associationId(), id, side, staff.memberId())));
    }

    private HttpResponse<?> shown(HttpRequest<?> request, Staff staff, String id, FormData data, FieldErrors errors) {
        return errors.isEmpty() ? Pages.seeOther("/pairs/" + id) : pages.refused(page.show(request, staff, id, data, errors));
    }
}
