package fr.binome.round;

import fr.binome.account.Staff;
import fr.binome.platform.Clock;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import fr.binome.web.Forms;
import fr.binome.web.Languages;
import fr.binome.web.Messages;
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

/** The decision upon one proposal. */
@Controller("/proposals")
@Secured({"LEAD", "COORDINATOR", "SAFEGUARDING"})
final class ProposalPages {

    private final Decisions decisions;
    private final RoundRepository rounds;
    private final Review review;
    private final Forms forms;
    private final Pages pages;
    private final Messages messages;
    private final Clock clock;

    ProposalPages(Decisions decisions, RoundRepository rounds, Review review, Forms forms, Pages pages, Messages messages, Clock clock) {
        this.decisions = decisions;
        this.rounds = rounds;
        this.review = review;
        this.forms = forms;
        this.pages = pages;
        this.messages = messages;
        this.clock = clock;
    }

    @Post("/{id}/decision")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> decide(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        DecisionForm form = new DecisionForm(forms.ofStaff(request, body));
        Proposal proposal = decisions.get(staff, id);
        FieldErrors errors = form.errors();
        if (!errors.isEmpty()) {
            return refused(request, staff, proposal, form, errors);
        }
        decisions.decide(staff, proposal, form.version(), form.verdict(), form.reason(), ShownAt.millis(form.shown(), clock.now()));
        ReviewPlace place = form.place().after(id, form.beside());
        boolean next = form.verdict().decision(Decision.DROPPED) != Decision.DROPPED && form.verdict() != Verdict.PENDING;
        String path = (form.beside() && !next ? place.opening(id, id) : place).path(proposal.roundId());
        return Pages.seeOther(path);
    }

    private HttpResponse<?> refused(HttpRequest<?> request, Staff staff, Proposal proposal, DecisionForm form, FieldErrors errors) {
        RoundOverview round = rounds.overview(staff.associationId(), proposal.roundId()).orElseThrow(NotFoundException::new);
        Wording wording = new Wording(messages, Languages.of(request));
        ReviewPlace place = form.place().opening(proposal.id());
        return pages.refused(pages.staff(request, "round/review", review.of(staff, round, place, wording,
                RefusalForm.of(messages, wording, form.data(), errors))));
    }
}
