package fr.binome.followup;

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
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** One signal: what it is about, who was called, and the form that writes a call down. */
@Controller("/signals/{id}")
@Secured({"LEAD", "COORDINATOR", "SAFEGUARDING"})
final class SignalPages {

    private final CallDesk desk;
    private final SafetyCases cases;
    private final HandOvers handOvers;
    private final SignalViews views;
    private final Forms forms;
    private final Clock clock;

    SignalPages(CallDesk desk, SafetyCases cases, HandOvers handOvers, SignalViews views, Forms forms, Clock clock) {
        this.desk = desk;
        this.cases = cases;
        this.handOvers = handOvers;
        this.views = views;
        this.forms = forms;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Staff staff, String id) {
        return views.page(request, staff, desk.signal(staff, id), FormData.EMPTY, new FieldErrors());
    }

    @Post("/call")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> call(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        Signal signal = desk.signal(staff, id);
        Instant now = clock.now();
        FieldErrors errors = new FieldErrors();
        Optional<CallForm> form = CallForm.read(data, signal.level(), signal.reason(), LocalDate.ofInstant(now, staff.zone()), errors);
        if (form.isEmpty()) {
            return views.refused(views.page(request, staff, signal, data, errors));
        }
        boolean closed = desk.record(staff, id, form.get(), now);
        return Pages.seeOther("/today?done=" + (closed ? "closed" : "noted"));
    }

    /** Somebody in charge has read it. */
    @Post("/acknowledgement")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> acknowledge(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        forms.ofStaff(request, body);
        cases.read(staff, desk.signal(staff, id), clock.now());
        return Pages.seeOther("/signals/" + id);
    }

    @Post("/hand-over")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> handOver(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        Signal signal = desk.signal(staff, id);
        String to = data.first("to");
        if (views.candidates(staff, signal).stream().noneMatch(member -> member.id().equals(to))) {
            FieldErrors errors = new FieldErrors();
            errors.add("to", "followup.handOver.missing");
            return views.refused(views.page(request, staff, signal, data, errors));
        }
        handOvers.one(signal, to, staff.memberId());
        return Pages.seeOther("/today?done=handed");
    }
}
