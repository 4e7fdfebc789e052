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
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;

/** The choice of a mentor by hand, with the rules that stand against it named. */
@Controller("/rounds/{id}/hand/{menteeId}")
@Secured({"LEAD", "COORDINATOR", "SAFEGUARDING"})
final class HandPages {

    private final HandMade hand;
    private final HandChoices choices;
    private final RoundRepository rounds;
    private final Clock clock;
    private final Forms forms;
    private final Pages pages;
    private final Messages messages;

    HandPages(HandMade hand, HandChoices choices, RoundRepository rounds, Clock clock, Forms forms, Pages pages, Messages messages) {
        this.hand = hand;
        this.choices = choices;
        this.rounds = rounds;
        this.clock = clock;
        this.forms = forms;
        this.pages = pages;
        this.messages = messages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Staff staff, String id, String menteeId, @QueryValue(defaultValue = "") String mentor,
                         @QueryValue(defaultValue = "") String name) {
        Round round = round(staff, id);
        if (round.status() != RoundStatus.REVIEW) {
            return Pages.seeOther("/rounds/" + id);
        }
        return pages.staff(request, "round/hand", choices.view(staff, round, menteeId, mentor, name, FormData.EMPTY, new FieldErrors(), wording(request)));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> make(HttpRequest<?> request, Staff staff, String id, String menteeId, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        String mentor = data.first("mentor");
        String reason = data.first("reason");
        if (reason.length() > RefusalForm.LONGEST_REASON) {
            return refused(request, staff, id, menteeId, data, "round.hand.reason.long");
        }
        try {
            Proposal made = hand.make(staff, id, menteeId, mentor, data.first("instead"), reason, ShownAt.millis(data.first("shown"), clock.now()));
            return Pages.seeOther("/rounds/" + id + "?pair=" + made.id() + "&done=" + made.id());
        } catch (HandRefused refused) {
            return refused(request, staff, id, menteeId, data, "round.hand.reason.missing");
        }
    }

    private HttpResponse<?> refused(HttpRequest<?> request, Staff staff, String id, String menteeId, FormData data, String key) {
        FieldErrors errors = new FieldErrors();
        errors.add("reason", key, RefusalForm.LONGEST_REASON);
        return pages.refused(pages.staff(request, "round/hand",
                choices.view(staff, round(staff, id), menteeId, data.first("mentor"), "", data, errors, wording(request))));
    }

    private Round round(Staff staff, String id) {
        return rounds.findByAssociationIdAndId(staff.associationId(), id).orElseThrow(NotFoundException::new);
    }

    private Wording wording(HttpRequest<?> request) {
        return new Wording(messages, Languages.of(request));
    }
}
