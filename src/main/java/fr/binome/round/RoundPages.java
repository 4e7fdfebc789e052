package fr.binome.round;

import fr.binome.account.Role;
import fr.binome.account.Staff;
import fr.binome.people.MenteeRepository;
import fr.binome.people.MenteeStatus;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The list of rounds, the form of a new one, and what is done with one as a whole. */
@Controller("/rounds")
@Secured({"LEAD", "COORDINATOR", "SAFEGUARDING", "READ_ONLY"})
final class RoundPages {

    private final Rounds rounds;
    private final RoundRepository repository;
    private final MenteeRepository mentees;
    private final Clock clock;
    private final Pages pages;
    private final Forms forms;
    private final Messages messages;

    RoundPages(Rounds rounds, RoundRepository repository, MenteeRepository mentees, Clock clock, Pages pages, Forms forms,
               Messages messages) {
        this.rounds = rounds;
        this.repository = repository;
        this.mentees = mentees;
        this.clock = clock;
        this.pages = pages;
        this.forms = forms;
        this.messages = messages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Staff staff) {
        LocalDate today = clock.today(staff.zone());
        Wording wording = wording(request);
        return page(request, staff, RoundForm.proposed(wording.text("round.form.name.proposed", wording.month(today)), today),
                new FieldErrors());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({"LEAD", "COORDINATOR", "SAFEGUARDING"})
    HttpResponse<?> create(HttpRequest<?> request, Staff staff, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        RoundForm form = new RoundForm(data, clock.today(staff.zone()));
        Optional<NewRound> asked = form.read();
        if (asked.isEmpty()) {
            return pages.refused(page(request, staff, data, form.errors()));
        }
        rounds.create(staff, asked.get());
        return Pages.seeOther("/rounds/" + asked.get().id());
    }

    @Post("/{id}/run")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({"LEAD", "COORDINATOR", "SAFEGUARDING"})
    HttpResponse<?> run(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        forms.ofStaff(request, body);
        rounds.start(staff, id);
        return Pages.seeOther("/rounds/" + id);
    }

    @Post("/{id}/rerun")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({"LEAD", "COORDINATOR", "SAFEGUARDING"})
    HttpResponse<?> rerun(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        forms.ofStaff(request, body);
        rounds.startAgain(staff, id);
        return Pages.seeOther("/rounds/" + id);
    }

    @Post("/{id}/cancellation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({"LEAD", "COORDINATOR", "SAFEGUARDING"})
    HttpResponse<?> cancel(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        forms.ofStaff(request, body);
        rounds.cancel(staff, id);
        return Pages.seeOther("/rounds/" + id);
    }

    @Post("/{id}/archive")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({"LEAD", "COORDINATOR", "SAFEGUARDING"})
    HttpResponse<?> archive(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        forms.ofStaff(request, body);
        rounds.archive(staff, id);
        return Pages.seeOther("/rounds");
    }

    private MutableHttpResponse<String> page(HttpRequest<?> request, Staff staff, FormData data, FieldErrors errors) {
        Wording wording = wording(request);
        FormView form = new FormView(messages, wording.language(), "round.form", data, errors);
        List<RoundLine> lines = repository.overviews(staff.associationId()).stream()
                .map(round -> RoundLine.of(round, wording)).toList();
        long waiting = mentees.countByAssociationIdAndStatus(staff.associationId(), MenteeStatus.WAITING);
        return pages.staff(request, "round/list", Map.of(
                "title", lines.isEmpty() ? wording.text("round.list.none") : wording.count("round.list.title", lines.size()),
                "lines", lines,
                "waiting", wording.count("round.list.waiting", waiting),
                "canDecide", staff.role() != Role.READ_ONLY,
                "submission", data.first("submission"),
                "name", form.field("name", "text", "off", true, RoundForm.LONGEST_NAME),
                "startDate", form.field("startDate", "date", "off", true, 10),
                "seed", form.field("seed", "number", "off", true, 18),
                "faults", form.faults()));
    }

    private Wording wording(HttpRequest<?> request) {
        return new Wording(messages, Languages.of(request));
    }
}
