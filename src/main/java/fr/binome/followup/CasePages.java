package fr.binome.followup;

import fr.binome.account.Staff;
import fr.binome.followup.catalogue.SignalCode;
import fr.binome.platform.Clock;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import fr.binome.web.Forms;
import fr.binome.web.NotFoundException;
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
import java.time.Instant;
import java.util.function.BiFunction;

/** The steps of a case of "I do not feel safe"; its page is that of its signal. */
@Controller("/signals/{id}")
@Secured({"LEAD", "COORDINATOR", "SAFEGUARDING"})
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class CasePages {

    private static final int LONGEST_STEP = 1_000;
    private static final int LONGEST_OUTCOME = 500;
    private static final int LONGEST_CONTACT = 300;

    private final CallDesk desk;
    private final SafetyCases cases;
    private final Duos duos;
    private final SignalViews views;
    private final Forms forms;
    private final Clock clock;

    CasePages(CallDesk desk, SafetyCases cases, Duos duos, SignalViews views, Forms forms, Clock clock) {
        this.desk = desk;
        this.cases = cases;
        this.duos = duos;
        this.views = views;
        this.forms = forms;
        this.clock = clock;
    }

    @Post("/steps")
    HttpResponse<?> note(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        return take(request, staff, id, body, "step", LONGEST_STEP, this::open, (signal, text, now) -> cases.note(staff, signal, text, now));
    }

    @Post("/closing")
    HttpResponse<?> propose(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        return take(request, staff, id, body, "result", LONGEST_OUTCOME, this::open,
                (signal, text, now) -> cases.propose(staff, signal, text, now));
    }

    @Post("/closing/agreement")
    HttpResponse<?> agree(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        forms.ofStaff(request, body);
        cases.close(staff, open(staff, id), clock.now());
        return Pages.seeOther("/signals/" + id);
    }

    @Post("/mentor-release")
    HttpResponse<?> lift(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        return take(request, staff, id, body, "why", LONGEST_OUTCOME, this::known, (signal, text, now) -> cases.liftMentor(staff, signal, text, now));
    }

    /** Whom to tell in the young person's département. */
    @Post("/contacts")
    HttpResponse<?> contacts(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        Signal signal = open(staff, id);
        cases.contacts(staff, signal, departement(signal), cut(data.first("crip")), cut(data.first("parquet")));
        return Pages.seeOther("/signals/" + id);
    }

    private String departement(Signal signal) {
        return Departements.of(duos.of(signal.associationId(), signal.pairId()).mentee().commune());
    }

    private static String cut(String typed) {
        return typed.length() > LONGEST_CONTACT ? typed.substring(0, LONGEST_CONTACT) : typed;
    }

    private interface Step {
        void take(Signal signal, String text, Instant now);
    }

    private HttpResponse<?> take(HttpRequest<?> request, Staff staff, String id, String body, String field, int longest,
                                 BiFunction<Staff, String, Signal> found, Step step) {
        FormData data = forms.ofStaff(request, body);
        Signal signal = found.apply(staff, id);
        String text = data.first(field);
        if (text.isBlank() || text.length() > longest) {
            FieldErrors errors = new FieldErrors();
            errors.add(field, text.isBlank() ? "followup.case." + field + ".missing" : "followup.case.long", longest);
            return views.refused(views.page(request, staff, signal, data, errors));
        }
        step.take(signal, text, clock.now());
        return Pages.seeOther("/signals/" + id);
    }

    private Signal open(Staff staff, String id) {
        Signal signal = known(staff, id);
        if (signal.status() != SignalStatus.OPEN) {
            throw new NotFoundException();
        }
        return signal;
    }

    /** Open or closed: a mentor's hold may outlive the case. */
    private Signal known(Staff staff, String id) {
        Signal signal = desk.signal(staff, id);
        if (signal.code() != SignalCode.S1) {
            throw new NotFoundException();
        }
        return signal;
    }
}
