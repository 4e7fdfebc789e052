package fr.binome.people;

import fr.binome.account.Staff;
import fr.binome.platform.Clock;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import fr.binome.web.FormView;
import fr.binome.web.Forms;
import fr.binome.web.Languages;
import fr.binome.web.Messages;
import fr.binome.web.Pages;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The care file on a page of its own, for the two roles that may read it; whoever opens it is written down. */
@Controller("/mentees/{id}/care")
@Secured({"LEAD", "SAFEGUARDING"})
final class CarePages {

    private static final List<String> DAYS = List.of("evaluatedOn", "agreedOn", "adheredOn", "conventionOn");
    private static final int LONGEST_SERVICE = 200;

    private final CareFiles files;
    private final Sight sight;
    private final Pages pages;
    private final Forms forms;
    private final Messages messages;
    private final Clock clock;

    CarePages(CareFiles files, Sight sight, Pages pages, Forms forms, Messages messages, Clock clock) {
        this.files = files;
        this.sight = sight;
        this.pages = pages;
        this.forms = forms;
        this.messages = messages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> read(HttpRequest<?> request, Staff staff, String id) {
        return page(request, staff, id, filled(files.read(staff, id)), new FieldErrors());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> keep(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        FieldErrors errors = new FieldErrors();
        LocalDate today = clock.today(staff.zone());
        CareFile file = new CareFile(data.has("inCare"), day(data, "evaluatedOn", today, errors), day(data, "agreedOn", today, errors),
                day(data, "adheredOn", today, errors), day(data, "conventionOn", today, errors), data.first("service"),
                CareContactField.read(data, errors), data.has("parentsToo"));
        if (file.service().length() > LONGEST_SERVICE) {
            errors.add("service", "people.error.long", LONGEST_SERVICE, file.service().length());
        }
        if (file.withheld() && errors.isEmpty()) {
            CareContactField.need(file.contact(), errors);
        }
        if (!errors.isEmpty()) {
            return pages.refused(page(request, staff, id, data, errors));
        }
        files.keep(staff, id, file);
        return Pages.seeOther("/mentees/" + id);
    }

    private MutableHttpResponse<String> page(HttpRequest<?> request, Staff staff, String id, FormData data, FieldErrors errors) {
        FormView view = new FormView(messages, Languages.of(request), "people.care", data, errors);
        Map<String, Object> model = new HashMap<>();
        model.put("mentee", sight.mentee(staff, id));
        model.put("faults", view.faults());
        model.put("inCare", view.choices("inCare", true, true, List.of("yes"), value -> "people.care.yes", value -> ""));
        DAYS.forEach(day -> model.put(day, view.field(day, "text", "off", false, 20)));
        CareContactField.show(model, view);
        model.put("parentsToo", view.choices("parentsToo", true, true, List.of("yes"), value -> "people.care.parentsToo", value -> ""));
        model.put("service", view.field("service", "text", "off", false, LONGEST_SERVICE));
        return pages.staff(request, "people/care", model);
    }

    @Nullable
    private static LocalDate day(FormData data, String field, LocalDate today, FieldErrors errors) {
        return data.has(field) ? DayField.past(data, field, today, errors).orElse(null) : null;
    }

    private static FormData filled(CareFile file) {
        Map<String, List<String>> values = new HashMap<>();
        values.put("inCare", file.inCare() ? List.of("yes") : List.of());
        values.put("evaluatedOn", typed(file.evaluatedOn()));
        values.put("agreedOn", typed(file.agreedOn()));
        values.put("adheredOn", typed(file.adheredOn()));
        values.put("conventionOn", typed(file.conventionOn()));
        values.put("service", List.of(file.service()));
        values.putAll(CareContactField.typed(file.contact()));
        values.put("parentsToo", file.parentsToo() ? List.of("yes") : List.of());
        return FormData.of(values);
    }

    private static List<String> typed(@Nullable LocalDate day) {
        return day == null ? List.of() : List.of(Dates.typed(day));
    }
}
