package fr.binome.followup;

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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The weeks in which nobody of the association is there, for the lead to plan. */
@Controller("/settings/closed-weeks")
@Secured("LEAD")
final class ClosedWeekPages {

    private static final String PREFIX = "followup.closed";
    private static final String PATH = "/settings/closed-weeks";
    private static final String FROM = "from";
    private static final String UNTIL = "until";
    private static final String ASKS = "asks";
    private static final int LONGEST_DAYS = 60;

    private final Offices offices;
    private final Messages messages;
    private final Pages pages;
    private final Forms forms;
    private final Clock clock;

    ClosedWeekPages(Offices offices, Messages messages, Pages pages, Forms forms, Clock clock) {
        this.offices = offices;
        this.messages = messages;
        this.pages = pages;
        this.forms = forms;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Staff staff) {
        return page(request, staff, FormData.EMPTY, new FieldErrors());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(HttpRequest<?> request, Staff staff, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        FieldErrors errors = new FieldErrors();
        LocalDate from = day(data, FROM, errors);
        LocalDate until = day(data, UNTIL, errors);
        if (errors.isEmpty() && (until.isBefore(from) || until.isBefore(clock.today(staff.zone())))) {
            errors.add(UNTIL, PREFIX + ".order");
        } else if (errors.isEmpty() && until.isAfter(from.plusDays(LONGEST_DAYS))) {
            errors.add(UNTIL, PREFIX + ".long", LONGEST_DAYS);
        }
        if (!errors.isEmpty()) {
            return pages.refused(page(request, staff, data, errors));
        }
        offices.close(staff, from, until, data.all(ASKS).contains(ASKS));
        return Pages.seeOther(PATH);
    }

    @Post("/{id}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        forms.ofStaff(request, body);
        offices.open(staff, id);
        return Pages.seeOther(PATH);
    }

    private MutableHttpResponse<String> page(HttpRequest<?> request, Staff staff, FormData data, FieldErrors errors) {
        String language = Languages.of(request);
        FormView form = new FormView(messages, language, PREFIX, data, errors);
        Moments moments = new Moments(messages, language, staff.zone());
        Map<String, Object> model = new HashMap<>();
        model.put("faults", form.faults());
        model.put("weeks", offices.closed(staff.associationId(), clock.today(staff.zone())).stream()
                .map(week -> Map.of("id", week.id(), "text", messages.text(language, PREFIX + ".line." + week.asks(),
                        year(moments, week.fromDay()), year(moments, week.untilDay())))).toList());
        model.put(FROM, form.field(FROM, "date", "off", true, 10));
        model.put(UNTIL, form.field(UNTIL, "date", "off", true, 10));
        model.put(ASKS, form.choices(ASKS, true, false, List.of(ASKS), value -> PREFIX + ".asks.yes", value -> ""));
        return pages.staff(request, "followup/closed-weeks", model);
    }

    private static String year(Moments moments, LocalDate day) {
        return moments.date(day) + " " + day.getYear();
    }

    private static LocalDate day(FormData data, String field, FieldErrors errors) {
        try {
            return LocalDate.parse(data.first(field));
        } catch (DateTimeException unreadable) {
            errors.add(field, PREFIX + ".day");
            return LocalDate.EPOCH;
        }
    }
}
