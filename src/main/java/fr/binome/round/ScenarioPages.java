package fr.binome.round;

import fr.binome.account.Role;
import fr.binome.account.Staff;
import fr.binome.matching.model.RuleSet;
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
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import java.util.Map;

/** What if: the scenarios beside a round, the form of a new one, and the comparison with one of them. */
@Controller
@Secured({"LEAD", "COORDINATOR", "SAFEGUARDING", "READ_ONLY"})
final class ScenarioPages {

    private final Scenarios scenarios;
    private final ScenarioViews views;
    private final RoundRepository rounds;
    private final LeftOutRepository leftOuts;
    private final PairMaker maker;
    private final Forms forms;
    private final Pages pages;
    private final Messages messages;

    ScenarioPages(Scenarios scenarios, ScenarioViews views, RoundRepository rounds, LeftOutRepository leftOuts, PairMaker maker, Forms forms,
                  Pages pages, Messages messages) {
        this.scenarios = scenarios;
        this.views = views;
        this.rounds = rounds;
        this.leftOuts = leftOuts;
        this.maker = maker;
        this.forms = forms;
        this.pages = pages;
        this.messages = messages;
    }

    @Get("/rounds/{id}/scenarios")
    HttpResponse<?> list(HttpRequest<?> request, Staff staff, String id) {
        return page(request, staff, round(staff, id), FormData.EMPTY, new FieldErrors());
    }

    @Post("/rounds/{id}/scenarios")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({"LEAD", "COORDINATOR", "SAFEGUARDING"})
    HttpResponse<?> start(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        Round round = round(staff, id);
        ScenarioForm form = new ScenarioForm(data, maker.rules(round));
        String name = form.name();
        RuleSet rules = form.rules();
        if (!form.errors().isEmpty()) {
            return pages.refused(page(request, staff, round, data, form.errors()));
        }
        return Pages.seeOther("/rounds/" + scenarios.start(staff, id, name, rules, List.of()));
    }

    /** One press makes a scenario of the advice for somebody who is left out. */
    @Post("/rounds/{id}/left-out/{menteeId}/scenario")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({"LEAD", "COORDINATOR", "SAFEGUARDING"})
    HttpResponse<?> fromAdvice(HttpRequest<?> request, Staff staff, String id, String menteeId, @Nullable @Body String body) {
        forms.ofStaff(request, body);
        Round round = round(staff, id);
        WhatIf change = leftOuts.findByAssociationIdAndRoundIdAndMenteeId(staff.associationId(), id, menteeId)
                .filter(leftOut -> leftOut.advice() != null).flatMap(leftOut -> WhatIf.of(menteeId, leftOut.advice()))
                .orElseThrow(NotFoundException::new);
        Wording wording = new Wording(messages, Languages.of(request));
        return Pages.seeOther("/rounds/" + scenarios.start(staff, id, wording.text("round.scenario.fromAdvice"), maker.rules(round), List.of(change)));
    }

    @Get("/scenarios/{id}")
    HttpResponse<?> show(HttpRequest<?> request, Staff staff, String id) {
        Round scenario = scenarios.get(staff, id);
        if (scenario.status() != RoundStatus.REVIEW) {
            return Pages.seeOther("/rounds/" + (scenario.status() == RoundStatus.SOLVING ? id : scenario.parentId() + "/scenarios"));
        }
        return pages.staff(request, "round/scenario", views.one(staff, scenario, new Wording(messages, Languages.of(request))));
    }

    @Post("/scenarios/{id}/keep")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({"LEAD", "COORDINATOR", "SAFEGUARDING"})
    HttpResponse<?> keep(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        forms.ofStaff(request, body);
        Round scenario = scenarios.get(staff, id);
        scenarios.keep(staff, id);
        return Pages.seeOther("/rounds/" + scenario.parentId() + "?filter=MOVED");
    }

    @Post("/scenarios/{id}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({"LEAD", "COORDINATOR", "SAFEGUARDING"})
    HttpResponse<?> remove(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        forms.ofStaff(request, body);
        Round scenario = scenarios.get(staff, id);
        scenarios.remove(staff, id);
        return Pages.seeOther("/rounds/" + scenario.parentId() + "/scenarios");
    }

    private Round round(Staff staff, String id) {
        return rounds.findByAssociationIdAndId(staff.associationId(), id)
                .filter(round -> round.kind() == RoundKind.ROUND && round.status().solved()).orElseThrow(NotFoundException::new);
    }

    private MutableHttpResponse<String> page(HttpRequest<?> request, Staff staff, Round round, FormData data, FieldErrors errors) {
        Wording wording = new Wording(messages, Languages.of(request));
        RoundOverview overview = rounds.overview(staff.associationId(), round.id()).orElseThrow();
        return pages.staff(request, "round/scenarios", Map.of("all", views.all(staff, overview, wording),
                "form", ScenarioFields.of(maker.rules(round), data, errors, wording),
                "canDecide", staff.role() != Role.READ_ONLY && round.status() == RoundStatus.REVIEW));
    }
}
