package fr.binome.followup;

import fr.binome.account.Staff;
import fr.binome.pairing.Pair;
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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The end of a pair, in two steps: why, then how the young person had a last word. */
@Controller("/pairs/{id}")
@Secured({"LEAD", "COORDINATOR", "SAFEGUARDING"})
final class ClosurePages {

    private final Closures closures;
    private final ClosureViews views;
    private final Forms forms;

    ClosurePages(Closures closures, ClosureViews views, Forms forms) {
        this.closures = closures;
        this.views = views;
        this.forms = forms;
    }

    @Get("/closure")
    HttpResponse<?> show(HttpRequest<?> request, Staff staff, String id) {
        return views.page(request, staff, closures.pair(staff, id), FormData.EMPTY, new FieldErrors());
    }

    @Post("/closure")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> begin(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        Pair pair = closures.pair(staff, id);
        FieldErrors errors = new FieldErrors();
        Optional<ClosureReason> mentee = reason(data, "menteeReason", errors);
        Optional<ClosureReason> mentor = reason(data, "mentorReason", errors);
        String note = data.first("note");
        if (note.length() > ClosureViews.LONGEST_NOTE) {
            errors.add("note", "followup.case.long", ClosureViews.LONGEST_NOTE);
        }
        if (!errors.isEmpty()) {
            return views.refused(request, staff, pair, data, errors);
        }
        closures.begin(staff, pair, mentee.orElseThrow(), mentor.orElseThrow(), note);
        return Pages.seeOther("/pairs/" + id + "/closure");
    }

    @Post("/closure/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> end(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        Pair pair = closures.pair(staff, id);
        FieldErrors errors = new FieldErrors();
        Optional<Closure.How> how = Arrays.stream(Closure.How.values()).filter(each -> each.name().equals(data.first("how"))).findFirst();
        if (how.isEmpty()) {
            errors.add("how", "followup.closure.how.missing");
        }
        String next = data.first("next");
        if (!next.equals("again") && !next.equals("after")) {
            errors.add("next", "followup.closure.next.missing");
        }
        for (String mail : List.of("mail", "mentorMail")) {
            if (data.first(mail).length() > ClosureViews.LONGEST_MAIL) {
                errors.add(mail, "followup.case.long", ClosureViews.LONGEST_MAIL);
            }
        }
        if (!errors.isEmpty()) {
            return views.refused(request, staff, pair, data, errors);
        }
        closures.end(staff, pair, how.orElseThrow(), next.equals("again"), sent(data, "send", "mail"), sent(data, "sendMentor", "mentorMail"));
        return Pages.seeOther("/pairs/" + id);
    }

    /** Stops everything of both. */
    @Post("/stop")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> stop(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        forms.ofStaff(request, body);
        closures.stop(staff, closures.pair(staff, id));
        return Pages.seeOther("/pairs/" + id);
    }

    /** Both go on for some months more. */
    @Post("/continuation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> goOn(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        Pair pair = closures.pair(staff, id);
        if (!ClosureViews.MONTHS.contains(data.first("months"))) {
            FieldErrors errors = new FieldErrors();
            errors.add("months", "followup.closure.months.missing");
            return views.refused(request, staff, pair, data, errors);
        }
        closures.goOn(staff, pair, Integer.parseInt(data.first("months")), day(data.first("planned")));
        return Pages.seeOther("/pairs/" + id);
    }

    private static Optional<ClosureReason> reason(FormData data, String field, FieldErrors errors) {
        Optional<ClosureReason> reason = Arrays.stream(ClosureReason.values())
                .filter(each -> each.name().equals(data.first(field))).findFirst();
        if (reason.isEmpty()) {
            errors.add(field, "followup.closure.reason.missing");
        }
        return reason;
    }

    private static String sent(FormData data, String tick, String mail) {
        return data.all(tick).contains("yes") ? data.first(mail) : "";
    }

    @Nullable
    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
