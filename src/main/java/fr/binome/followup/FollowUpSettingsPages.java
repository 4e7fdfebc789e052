package fr.binome.followup;

import fr.binome.account.Staff;
import fr.binome.followup.calendar.OpeningHours;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rhythm of the follow-up, the planned length of a pair, the office's hours and the procedure of safety, for the lead to set. */
@Controller("/settings/follow-up")
@Secured("LEAD")
final class FollowUpSettingsPages {

    private static final String PREFIX = "followup.settings";
    private static final int LONGEST_PROCEDURE = 4_000;

    private final FollowUpSettings settings;
    private final Offices offices;
    private final Messages messages;
    private final Pages pages;
    private final Forms forms;

    FollowUpSettingsPages(FollowUpSettings settings, Offices offices, Messages messages, Pages pages, Forms forms) {
        this.settings = settings;
        this.offices = offices;
        this.messages = messages;
        this.pages = pages;
        this.forms = forms;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Staff staff) {
        return page(request, data(settings.of(staff.associationId()), offices.hours(staff.associationId())), new FieldErrors());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> save(HttpRequest<?> request, Staff staff, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        FieldErrors errors = new FieldErrors();
        int first = number(data, "firstDay", 2, 20, errors);
        int second = number(data, "secondDay", 9, 45, errors);
        int reminder = number(data, "reminderDays", 2, 6, errors);
        int months = number(data, "months", 2, 36, errors);
        int shortMonths = number(data, "shortMonths", 2, 36, errors);
        if (errors.isEmpty() && second < first + 7) {
            errors.add("secondDay", PREFIX + ".secondDay.week");
        }
        String procedure = data.first("procedure");
        if (procedure.length() > LONGEST_PROCEDURE) {
            errors.add("procedure", "followup.case.long", LONGEST_PROCEDURE);
        }
        Optional<OpeningHours> hours = OpeningForm.sent(data) ? OpeningForm.read(data, errors) : Optional.empty();
        if (!errors.isEmpty()) {
            return pages.refused(page(request, data, errors));
        }
        hours.ifPresent(changed -> offices.keep(staff, changed));
        settings.change(staff, new FollowUpSetting(first, second, reminder, data.all("asks").contains("pulse") ? 1 : 0,
                data.all("asks").contains("news") ? 1 : 0, months, shortMonths, procedure));
        return Pages.saved("/settings/follow-up");
    }

    private MutableHttpResponse<String> page(HttpRequest<?> request, FormData data, FieldErrors errors) {
        FormView form = new FormView(messages, Languages.of(request), PREFIX, data, errors);
        Map<String, Object> model = new HashMap<>();
        model.put("faults", form.faults());
        for (String name : List.of("firstDay", "secondDay", "reminderDays", "months", "shortMonths")) {
            model.put(name, form.field(name, "text", "off", true, 2));
        }
        model.put("asks", form.choices("asks", true, false, List.of("pulse", "news"), value -> PREFIX + ".asks." + value, value -> ""));
        model.put("days", form.choices(OpeningForm.DAYS, true, true, OpeningForm.WEEK, day -> "followup.day." + day, day -> ""));
        model.put("opens", form.field(OpeningForm.OPENS, "text", "off", true, 7));
        model.put("closes", form.field(OpeningForm.CLOSES, "text", "off", true, 7));
        model.put("procedure", form.field("procedure", "textarea", "off", false, LONGEST_PROCEDURE));
        return pages.staff(request, "followup/settings", model);
    }

    private static FormData data(FollowUpSetting now, OpeningHours hours) {
        Map<String, List<String>> data = new HashMap<>(Map.of("firstDay", List.of(String.valueOf(now.firstDay())),
                "secondDay", List.of(String.valueOf(now.secondDay())), "reminderDays", List.of(String.valueOf(now.reminderDays())),
                "months", List.of(String.valueOf(now.months())), "shortMonths", List.of(String.valueOf(now.shortMonths())),
                "procedure", List.of(now.safetyProcedure())));
        data.put("asks", now.pulse() == 1 ? now.news() == 1 ? List.of("pulse", "news") : List.of("pulse")
                : now.news() == 1 ? List.of("news") : List.of());
        data.put(OpeningForm.DAYS, hours.days().stream().map(Enum::name).toList());
        data.put(OpeningForm.OPENS, List.of(OpeningForm.text(hours.opens())));
        data.put(OpeningForm.CLOSES, List.of(OpeningForm.text(hours.closes())));
        return FormData.of(data);
    }

    private static int number(FormData data, String field, int least, int most, FieldErrors errors) {
        String typed = data.first(field);
        int number = typed.matches("\\d{1,2}") ? Integer.parseInt(typed) : 0;
        if (number < least || number > most) {
            errors.add(field, PREFIX + ".number", least, most);
        }
        return number;
    }
}
