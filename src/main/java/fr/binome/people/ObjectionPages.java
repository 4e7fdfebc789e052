package fr.binome.people;

import fr.binome.account.Staff;
import fr.binome.platform.Clock;
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
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** Staff note on a young person's page that another parent objects, and that this is settled. */
@Controller("/mentees/{id}")
@Secured({"LEAD", "COORDINATOR", "SAFEGUARDING"})
final class ObjectionPages {

    private final Objections objections;
    private final MenteeView view;
    private final Pages pages;
    private final Forms forms;
    private final Clock clock;

    ObjectionPages(Objections objections, MenteeView view, Pages pages, Forms forms, Clock clock) {
        this.objections = objections;
        this.view = view;
        this.pages = pages;
        this.forms = forms;
        this.clock = clock;
    }

    @Post("/objection")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> record(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        FieldErrors errors = new FieldErrors();
        String name = TypedText.needed(data, "objectionName", 160, errors);
        String relation = TypedText.needed(data, "objectionRelation", 60, errors);
        Optional<LocalDate> day = DayField.past(data, "objectedOn", clock.today(staff.zone()), errors);
        if (!data.has("inWriting")) {
            errors.add("inWriting", "people.error.inWriting");
        }
        if (!errors.isEmpty()) {
            return pages.refused(view.page(request, staff, id, data, errors));
        }
        objections.record(staff, id, name, relation, day.get());
        return Pages.seeOther("/mentees/" + id);
    }

    @Post("/objection-end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> lift(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        Optional<Objections.End> end = Arrays.stream(Objections.End.values()).filter(each -> each.name().equals(data.first("objectionEnd"))).findFirst();
        if (end.isEmpty()) {
            FieldErrors errors = new FieldErrors();
            errors.add("objectionEnd", "people.error.objectionEnd");
            return pages.refused(view.page(request, staff, id, data, errors));
        }
        objections.lift(staff, id, end.get());
        return Pages.seeOther("/mentees/" + id);
    }
}
