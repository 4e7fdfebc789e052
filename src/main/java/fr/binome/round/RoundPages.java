package fr.binome.round;

import fr.binome.account.Role;
import fr.binome.account.Staff;
import fr.binome.web.Forms;
import fr.binome.web.Languages;
import fr.binome.web.Messages;
import fr.binome.web.Pages;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.convert.ConversionContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import java.util.Map;

/** The list of rounds, and what is done with one as a whole. */
@Controller("/rounds")
@Secured({"LEAD", "COORDINATOR", "SAFEGUARDING", "READ_ONLY"})
final class RoundPages {

    private final Rounds rounds;
    private final RoundRepository repository;
    private final ScopeColumn scopes;
    private final PeopleRepository people;
    private final Pages pages;
    private final Forms forms;
    private final Messages messages;

    RoundPages(Rounds rounds, RoundRepository repository, ScopeColumn scopes, PeopleRepository people, Pages pages, Forms forms,
               Messages messages) {
        this.rounds = rounds;
        this.repository = repository;
        this.scopes = scopes;
        this.people = people;
        this.pages = pages;
        this.forms = forms;
        this.messages = messages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Staff staff) {
        Wording wording = new Wording(messages, Languages.of(request));
        List<RoundLine> lines = repository.overviews(staff.associationId()).stream().filter(round -> seenBy(staff, round))
                .map(round -> RoundLine.of(round, wording)).toList();
        long waiting = people.waiting(staff.associationId(), staff.branch(), staff.memberId());
        return pages.staff(request, "round/list", Map.of(
                "title", lines.isEmpty() ? wording.text("round.list.none") : wording.count("round.list.title", lines.size()),
                "lines", lines,
                "waiting", wording.count("round.list.waiting", waiting),
                "canDecide", staff.role() != Role.READ_ONLY));
    }

    private boolean seenBy(Staff staff, RoundOverview round) {
        Scope scope = scopes.convertToEntityValue(round.people(), ConversionContext.DEFAULT);
        return scope == null || scope.seenBy(staff);
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
}
