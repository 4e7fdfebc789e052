package fr.binome.people;

import fr.binome.account.Role;
import fr.binome.account.Staff;
import fr.binome.platform.Clock;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import fr.binome.web.FormView;
import fr.binome.web.Languages;
import fr.binome.web.Messages;
import fr.binome.web.Pages;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The model of a young person's page, which several controllers show again when a form on it is refused. Thread-safe. */
@Singleton
class MenteeView {

    /** A parent; {@code chosen} if the form that is shown again named this one. */
    record Parent(String id, String name, String relation, String email, String phone, boolean chosen) {
    }

    /** An objection that stands. */
    record Objection(String by, String day) {
        Objection(Consent consent, ZoneId zone, String language) {
            this(consent.givenName() + " (" + consent.relation() + ")", Dates.words(LocalDate.ofInstant(consent.givenAt(), zone), language));
        }
    }

    private final Sight sight;
    private final Guardians guardians;
    private final ConsentRepository consents;
    private final TeamNames team;
    private final Trail trail;
    private final KnownPeople known;
    private final Told told;
    private final PairsBeside pairs;
    private final Erasures erasures;
    private final MenteeSuggestions suggestions;
    private final Pages pages;
    private final Messages messages;
    private final Clock clock;

    MenteeView(Sight sight, Guardians guardians, ConsentRepository consents, TeamNames team, Trail trail, KnownPeople known,
               Told told, PairsBeside pairs, Erasures erasures, MenteeSuggestions suggestions, Pages pages, Messages messages, Clock clock) {
        this.sight = sight;
        this.guardians = guardians;
        this.consents = consents;
        this.team = team;
        this.trail = trail;
        this.known = known;
        this.told = told;
        this.pairs = pairs;
        this.erasures = erasures;
        this.suggestions = suggestions;
        this.pages = pages;
        this.messages = messages;
        this.clock = clock;
    }

    /** The page with what was typed and what is wrong with it; both empty at first. */
    MutableHttpResponse<String> page(HttpRequest<?> request, Staff staff, String id, FormData data, FieldErrors errors) {
        Mentee mentee = sight.mentee(staff, id);
        Entourage around = guardians.around(mentee);
        List<Guardian> asked = around.reached().isEmpty() && !around.withheld() ? around.parents() : around.reached();
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
        model.put("pairs", PairBeside.of(pairs.ofMentee(staff.associationId(), id), staff.zone(), language));
        model.put("erasures", ErasureLine.of(erasures.open(staff.associationId(), id), staff.zone(), language));
        model.put("erasurePath", "/mentees/" + id);
        model.put("duplicates", DuplicateLine.of(known.like(mentee, staff), "/mentees/", language));
        model.put("told", told.by(mentee));
        model.put("contacts", staff.role() != Role.READ_ONLY);
        model.put("restricted", (staff.role() == Role.LEAD || staff.role() == Role.SAFEGUARDING) && mentee.ageOn(today) < Ages.PROTECTED_UNTIL);
        model.put("authorising", staff.role() != Role.READ_ONLY && mentee.minorOn(today));
        List<Matchability.Obstacle> obstacles = Matchability.obstacles(mentee, given, today);
        model.put("obstacles", obstacles.stream().map(obstacle -> "people.obstacle." + obstacle).toList());
        model.put("withheld", around.withheld());
        model.put("parents", asked.stream().map(parent -> new Parent(parent.id(), parent.name(), parent.relation(),
                text(parent.email()), text(parent.phone()), parent.id().equals(data.first("guardian")))).toList());
        model.put("parent", asked.size() == 1 ? asked.get(0) : "");
        model.put("linkFixed", asked.size() == 1 && around.stands(asked.get(0)) ? text(asked.get(0).email()) : "");
        model.put("linkable", asked.stream().anyMatch(each -> !around.stands(each) || each.email() != null));
        model.put("ownMissing", obstacles.contains(Matchability.Obstacle.OWN_CONSENT_MISSING));
        model.put("authorised", given.stream().anyMatch(consent -> consent.kind() == ConsentKind.PARENTAL_AUTHORISATION && consent.valid()));
        model.put("shared", SharedContact.between(mentee, around.everybody(), given));
        Map<String, String> names = team.of(staff.associationId());
        model.put("consents", ConsentLine.of(given, names, staff.zone(), language));
        model.put("objection", given.stream().filter(consent -> consent.kind() == ConsentKind.PARENTAL_OBJECTION && consent.valid())
                .findFirst().map(consent -> new Objection(consent, staff.zone(), language)).orElse(null));
        model.put("toVerify", given.stream().filter(consent -> consent.kind() == ConsentKind.PARENTAL_AUTHORISATION
                && consent.valid() && !consent.verified()).toList());
        model.put("trail", TrailLine.of(trail.of(staff.associationId(), id), names, staff.zone(), messages, language));
        boolean waiting = Matchability.matchable(mentee, given, today) && staff.role() != Role.READ_ONLY;
        model.put("suggested", waiting ? suggestions.of(staff, mentee, language) : "");
        model.put("sent", request.getParameters().contains("sent"));
        form(model, language, asked, data, errors);
        return pages.staff(request, "people/mentee", model);
    }

    private void form(Map<String, Object> model, String language, List<Guardian> parents, FormData data, FieldErrors errors) {
        Guardian parent = parents.isEmpty() ? null : parents.get(0);
        Map<String, List<String>> known = new HashMap<>();
        if (parent != null) {
            known.put("linkEmail", parents.size() > 1 || parent.email() == null ? List.of() : List.of(parent.email()));
            known.put("paperName", List.of(parent.name()));
            known.put("paperRelation", List.of(parent.relation()));
            known.put("paperPhone", parent.phone() == null ? List.of() : List.of(parent.phone()));
        }
        FormView view = new FormView(messages, language, "people.form", errors.isEmpty() ? FormData.of(known) : data, errors);
        model.put("faults", view.faults());
        model.put("linkEmail", view.field("linkEmail", "email", "off", parents.size() < 2, EmailAddress.LONGEST));
        model.put("paperName", view.field("paperName", "text", "off", true, 160));
        model.put("paperRelation", view.field("paperRelation", "text", "off", true, 60));
        model.put("paperPhone", view.field("paperPhone", "tel", "off", true, 30));
        model.put("parentName", view.field("parentName", "text", "off", true, 160));
        model.put("parentRelation", view.field("parentRelation", "text", "off", true, 60));
        model.put("parentEmail", view.field("parentEmail", "email", "off", false, EmailAddress.LONGEST));
        model.put("parentPhone", view.field("parentPhone", "tel", "off", false, 30));
        model.put("parentOpen", parents.isEmpty() || errors.all().stream().anyMatch(error -> error.field().startsWith("parent")));
        model.put("objectionName", view.field("objectionName", "text", "off", true, 160));
        model.put("objectionRelation", view.field("objectionRelation", "text", "off", true, 60));
        model.put("objectedOn", view.field("objectedOn", "text", "off", true, 20));
        model.put("inWriting", view.choices("inWriting", true, true, List.of("yes"), value -> "people.objection.inWriting", value -> ""));
        model.put("objectionEnd", view.choices("objectionEnd", false, true, Arrays.stream(Objections.End.values()).map(Enum::name).toList(),
                value -> "people.objection.end." + value, value -> ""));
        model.put("objectionOpen", List.of("objectionName", "objectionRelation", "objectedOn", "inWriting").stream()
                .anyMatch(field -> errors.of(field).isPresent()));
        model.put("linkOpen", errors.of("linkEmail").isPresent());
        model.put("paperOpen", errors.all().stream().anyMatch(error -> error.field().startsWith("paper")));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
