package fr.binome.people;

import fr.binome.account.AssociationRepository;
import fr.binome.account.Role;
import fr.binome.account.Staff;
import fr.binome.platform.Clock;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import fr.binome.web.FormView;
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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A young person's page, and what staff do there about the parent's authorisation. */
@Controller("/mentees/{id}")
@Secured({"LEAD", "COORDINATOR", "SAFEGUARDING"})
final class MenteePages {

    private final MenteeRepository mentees;
    private final GuardianRepository guardians;
    private final ConsentRepository consents;
    private final AssociationRepository associations;
    private final GuardianDesk desk;
    private final TeamNames team;
    private final Trail trail;
    private final KnownPeople known;
    private final Told told;
    private final Pages pages;
    private final Forms forms;
    private final Messages messages;
    private final Clock clock;
    private final MenteeSuggestions suggestions;

    MenteePages(MenteeRepository mentees, GuardianRepository guardians, ConsentRepository consents, AssociationRepository associations,
                GuardianDesk desk, TeamNames team, Trail trail, KnownPeople known, Told told, Pages pages, Forms forms,
                Messages messages, Clock clock, MenteeSuggestions suggestions) {
        this.mentees = mentees;
        this.guardians = guardians;
        this.consents = consents;
        this.associations = associations;
        this.desk = desk;
        this.team = team;
        this.trail = trail;
        this.known = known;
        this.told = told;
        this.pages = pages;
        this.forms = forms;
        this.messages = messages;
        this.clock = clock;
        this.suggestions = suggestions;
    }

    @Get
    @Secured({"LEAD", "COORDINATOR", "SAFEGUARDING", "READ_ONLY"})
    HttpResponse<?> profile(HttpRequest<?> request, Staff staff, String id) {
        return page(request, staff, id, FormData.EMPTY, new FieldErrors());
    }

    @Post("/authorisation-verification")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> verify(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        String how = data.first("how");
        if (!List.of("PHONE", "PAPER").contains(how)) {
            throw new NotFoundException();
        }
        desk.verify(staff, id, data.first("consent"), how);
        return Pages.seeOther("/mentees/" + id);
    }

    @Post("/paper-authorisation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> paper(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        FieldErrors errors = new FieldErrors();
        String name = needed(data, "paperName", 160, errors);
        String relation = needed(data, "paperRelation", 60, errors);
        Optional<String> phone = PhoneNumber.of(data.first("paperPhone"));
        if (phone.isEmpty()) {
            errors.add("paperPhone", "people.error.phone");
        }
        if (!errors.isEmpty()) {
            return pages.refused(page(request, staff, id, data, errors));
        }
        desk.paper(staff, id, name, relation, phone.get());
        return Pages.seeOther("/mentees/" + id);
    }

    @Post("/own-data")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> ownData(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        forms.ofStaff(request, body);
        desk.ownData(staff, id);
        return Pages.seeOther("/mentees/" + id);
    }

    @Post("/authorisation-withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> withdraw(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        if (!data.has("withdraw")) {
            FieldErrors errors = new FieldErrors();
            errors.add("withdraw", "people.error.withdraw");
            return pages.refused(page(request, staff, id, data, errors));
        }
        desk.withdraw(staff, id);
        return Pages.seeOther("/mentees/" + id);
    }

    @Post("/guardians")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> guardian(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        FieldErrors errors = new FieldErrors();
        String name = needed(data, "parentName", 160, errors);
        String relation = needed(data, "parentRelation", 60, errors);
        Optional<String> email = EmailAddress.of(data.first("parentEmail"));
        Optional<String> phone = PhoneNumber.of(data.first("parentPhone"));
        if (data.has("parentEmail") && email.isEmpty()) {
            errors.add("parentEmail", "people.error.email");
        } else if (data.has("parentPhone") && phone.isEmpty()) {
            errors.add("parentPhone", "people.error.phone");
        } else if (email.isEmpty() && phone.isEmpty()) {
            errors.add("parentEmail", "people.error.contact");
        }
        if (!errors.isEmpty()) {
            return pages.refused(page(request, staff, id, data, errors));
        }
        desk.guardian(staff, id, name, relation, email.orElse(null), phone.orElse(null));
        return Pages.seeOther("/mentees/" + id);
    }

    @Post("/authorisation-link")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> resend(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        Optional<String> email = EmailAddress.of(data.first("linkEmail"));
        if (email.isEmpty()) {
            FieldErrors errors = new FieldErrors();
            errors.add("linkEmail", "people.error.email");
            return pages.refused(page(request, staff, id, data, errors));
        }
        desk.resend(staff, associations.findById(staff.associationId()).orElseThrow(), id, data.first("guardian"), email.get());
        return Pages.seeOther("/mentees/" + id + "?sent=yes");
    }

    private MutableHttpResponse<String> page(HttpRequest<?> request, Staff staff, String id, FormData data, FieldErrors errors) {
        Mentee mentee = mentees.findByAssociationIdAndId(staff.associationId(), id).orElseThrow(NotFoundException::new);
        List<Guardian> parents = guardians.findByAssociationIdAndMenteeId(staff.associationId(), id);
        List<Consent> given = consents.findByAssociationIdAndPersonId(staff.associationId(), id);
        LocalDate today = clock.today(staff.zone());
        String language = Languages.of(request);
        Map<String, Object> model = new HashMap<>();
        model.put("mentee", mentee);
        model.put("age", mentee.ageOn(today));
        model.put("statusKey", "mentee-status." + mentee.status());
        model.put("tag", StatusTag.of(mentee.status()));
        model.put("since", mentee.waitingSince() == null ? "" : Dates.words(mentee.waitingSince(), language));
        model.put("facts", Fact.of(mentee));
        model.put("duplicates", DuplicateLine.of(known.like(mentee), "/mentees/", language));
        model.put("told", told.by(mentee));
        model.put("contacts", staff.role() != Role.READ_ONLY);
        model.put("authorising", staff.role() != Role.READ_ONLY && mentee.minorOn(today));
        List<Matchability.Obstacle> obstacles = Matchability.obstacles(mentee, given, today);
        model.put("obstacles", obstacles.stream().map(obstacle -> "people.obstacle." + obstacle).toList());
        model.put("parents", parents);
        model.put("ownMissing", obstacles.contains(Matchability.Obstacle.OWN_CONSENT_MISSING));
        model.put("authorised", given.stream().anyMatch(consent -> consent.kind() == ConsentKind.PARENTAL_AUTHORISATION && consent.valid()));
        model.put("shared", SharedContact.between(mentee, parents, given));
        Map<String, String> names = team.of(staff.associationId());
        model.put("consents", ConsentLine.of(given, names, staff.zone(), language));
        model.put("toVerify", given.stream().filter(consent -> consent.kind() == ConsentKind.PARENTAL_AUTHORISATION
                && consent.valid() && !consent.verified()).toList());
        model.put("trail", TrailLine.of(trail.of(staff.associationId(), id), names, staff.zone(), messages, language));
        boolean waiting = Matchability.matchable(mentee, given, today) && staff.role() != Role.READ_ONLY;
        model.put("suggested", waiting ? suggestions.of(staff, mentee, language) : "");
        model.put("sent", request.getParameters().contains("sent"));
        form(model, language, parents, data, errors);
        return pages.staff(request, "people/mentee", model);
    }

    private void form(Map<String, Object> model, String language, List<Guardian> parents, FormData data, FieldErrors errors) {
        Guardian parent = parents.isEmpty() ? null : parents.get(0);
        Map<String, List<String>> known = new HashMap<>();
        if (parent != null) {
            known.put("linkEmail", parent.email() == null ? List.of() : List.of(parent.email()));
            known.put("paperName", List.of(parent.name()));
            known.put("paperRelation", List.of(parent.relation()));
            known.put("paperPhone", parent.phone() == null ? List.of() : List.of(parent.phone()));
        }
        FormView view = new FormView(messages, language, "people.form", errors.isEmpty() ? FormData.of(known) : data, errors);
        model.put("faults", view.faults());
        model.put("linkEmail", view.field("linkEmail", "email", "off", true, EmailAddress.LONGEST));
        model.put("paperName", view.field("paperName", "text", "off", true, 160));
        model.put("paperRelation", view.field("paperRelation", "text", "off", true, 60));
        model.put("paperPhone", view.field("paperPhone", "tel", "off", true, 30));
        model.put("parentName", view.field("parentName", "text", "off", true, 160));
        model.put("parentRelation", view.field("parentRelation", "text", "off", true, 60));
        model.put("parentEmail", view.field("parentEmail", "email", "off", false, EmailAddress.LONGEST));
        model.put("parentPhone", view.field("parentPhone", "tel", "off", false, 30));
        model.put("parentOpen", parents.isEmpty() || errors.all().stream().anyMatch(error -> error.field().startsWith("parent")));
        model.put("paperOpen", errors.all().stream().anyMatch(error -> error.field().startsWith("paper")));
    }

    private static String needed(FormData data, String field, int longest, FieldErrors errors) {
        String typed = data.first(field);
        if (typed.isEmpty()) {
            errors.add(field, "people.error.missing");
        } else if (typed.length() > longest) {
            errors.add(field, "people.error.long", longest, typed.length());
        }
        return typed;
    }
}
