package fr.binome.round;

import fr.binome.account.Association;
import fr.binome.account.AssociationRepository;
import fr.binome.account.BranchRepository;
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
import java.time.LocalDate;
import java.util.Optional;

/** The form of a new round: who takes part, by which rules, and how many that would be. */
@Controller("/rounds")
@Secured({"LEAD", "COORDINATOR", "SAFEGUARDING"})
final class StartPages {

    private final Rounds rounds;
    private final FactsReader facts;
    private final RuleSource rules;
    private final AssociationRepository associations;
    private final BranchRepository branches;
    private final Clock clock;
    private final Pages pages;
    private final Forms forms;
    private final Messages messages;

    StartPages(Rounds rounds, FactsReader facts, RuleSource rules, AssociationRepository associations, BranchRepository branches, Clock clock,
               Pages pages, Forms forms, Messages messages) {
        this.rounds = rounds;
        this.facts = facts;
        this.rules = rules;
        this.associations = associations;
        this.branches = branches;
        this.clock = clock;
        this.pages = pages;
        this.forms = forms;
        this.messages = messages;
    }

    @Get("/new")
    HttpResponse<?> form(HttpRequest<?> request, Staff staff) {
        LocalDate today = clock.today(staff.zone());
        Wording wording = new Wording(messages, Languages.of(request));
        FormData proposed = RoundForm.proposed(wording.text("round.form.name.proposed", wording.month(today)), today);
        return page(request, staff, proposed, new FieldErrors(), choices(staff));
    }

    /** Starts the round, puts it aside, or only counts who would take part. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(HttpRequest<?> request, Staff staff, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        RoundChoices choices = choices(staff);
        if (data.first("do").equals("count")) {
            return page(request, staff, data, new FieldErrors(), choices);
        }
        RoundForm form = new RoundForm(data, clock.today(staff.zone()), choices);
        Optional<NewRound> asked = form.read();
        if (asked.isEmpty()) {
            return pages.refused(page(request, staff, data, form.errors(), choices));
        }
        if (data.first("do").equals("start") && !turnout(staff, asked.get()).isEmpty()) {
            rounds.createAndStart(staff, asked.get());
        } else {
            rounds.create(staff, asked.get());
        }
        return Pages.seeOther("/rounds/" + asked.get().id());
    }

    private Participants turnout(Staff staff, NewRound asked) {
        return facts.forRound(asked.draft(staff.associationId(), staff.memberId(), clock.now()), clock.today(staff.zone()), asked.startDate());
    }

    private RoundChoices choices(Staff staff) {
        Association association = associations.findById(staff.associationId()).orElseThrow();
        return new RoundChoices(branches.findByAssociationIdOrderByName(staff.associationId()), staff.branch(), rules.others(association));
    }

    private MutableHttpResponse<String> page(HttpRequest<?> request, Staff staff, FormData data, FieldErrors errors, RoundChoices choices) {
        Wording wording = new Wording(messages, Languages.of(request));
        NewRound counted = new RoundForm(data, clock.today(staff.zone()), choices).counted();
        return pages.staff(request, "round/start", new StartView(data, new FormView(messages, wording.language(), "round.form", data, errors), choices,
                TurnoutView.of(turnout(staff, counted), wording), wording));
    }
}
