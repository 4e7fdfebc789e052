package fr.binome.people;

import fr.binome.account.Role;
import fr.binome.account.Staff;
import fr.binome.people.vocabulary.CheckType;
import fr.binome.people.vocabulary.Term;
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
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A mentor's page, and what staff note there: checks seen, training, charter. */
@Controller("/mentors/{id}")
@Secured({"LEAD", "COORDINATOR", "SAFEGUARDING"})
final class MentorPages {

    /** One check that was seen. */
    record CheckLine(String typeKey, String seen, String expires, String by, String stateKey, String tag) {
    }

    private final Sight sight;
    private final BackgroundCheckRepository checks;
    private final InterviewRepository interviews;
    private final ConsentRepository consents;
    private final MentorDesk desk;
    private final TeamNames team;
    private final Trail trail;
    private final KnownPeople known;
    private final Motivations motivations;
    private final Told told;
    private final PairsBeside pairs;
    private final Erasures erasures;
    private final Pages pages;
    private final Forms forms;
    private final Messages messages;
    private final Clock clock;

    MentorPages(Sight sight, BackgroundCheckRepository checks, InterviewRepository interviews, ConsentRepository consents,
                MentorDesk desk, TeamNames team, Trail trail, KnownPeople known, Motivations motivations, Told told,
                PairsBeside pairs, Erasures erasures, Pages pages, Forms forms, Messages messages, Clock clock) {
        this.sight = sight;
        this.checks = checks;
        this.interviews = interviews;
        this.consents = consents;
        this.desk = desk;
        this.team = team;
        this.trail = trail;
        this.known = known;
        this.motivations = motivations;
        this.told = told;
        this.pairs = pairs;
        this.erasures = erasures;
        this.pages = pages;
        this.forms = forms;
        this.messages = messages;
        this.clock = clock;
    }

    @Get
    @Secured({"LEAD", "COORDINATOR", "SAFEGUARDING", "READ_ONLY"})
    HttpResponse<?> profile(HttpRequest<?> request, Staff staff, String id) {
        return page(request, staff, id, FormData.EMPTY, new FieldErrors());
    }

    @Post("/checks")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> check(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        FieldErrors errors = new FieldErrors();
        Optional<CheckType> type = Term.find(CheckType.class, data.first("checkType"));
        if (type.isEmpty()) {
            errors.add("checkType", "people.error.checkType");
        }
        Optional<LocalDate> seen = DayField.past(data, "seenOn", clock.today(staff.zone()), errors);
        Optional<LocalDate> expires = seen.flatMap(day -> expiry(data, day, errors));
        if (!errors.isEmpty()) {
            return pages.refused(page(request, staff, id, data, errors));
        }
        desk.check(staff, id, type.get(), seen.get(), expires.get());
        return Pages.seeOther("/mentors/" + id);
    }

    @Post("/training")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> training(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        FieldErrors errors = new FieldErrors();
        Optional<LocalDate> day = DayField.past(data, "trainedOn", clock.today(staff.zone()), errors);
        if (day.isEmpty()) {
            return pages.refused(page(request, staff, id, data, errors));
        }
        desk.trained(staff, id, day.get());
        return Pages.seeOther("/mentors/" + id);
    }

    @Post("/interview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> interview(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        FieldErrors errors = new FieldErrors();
        Optional<LocalDate> day = DayField.past(data, "interviewedOn", clock.today(staff.zone()), errors);
        if (day.isEmpty()) {
            return pages.refused(page(request, staff, id, data, errors));
        }
        desk.interviewed(staff, id, day.get());
        return Pages.seeOther("/mentors/" + id);
    }

    @Post("/charter")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> charter(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        FieldErrors errors = new FieldErrors();
        Optional<LocalDate> day = DayField.past(data, "charterSignedOn", clock.today(staff.zone()), errors);
        if (day.isEmpty()) {
            return pages.refused(page(request, staff, id, data, errors));
        }
        desk.charter(staff, id, day.get());
        return Pages.seeOther("/mentors/" + id);
    }

    /** A year after the day of seeing unless staff typed a shorter one. */
    private static Optional<LocalDate> expiry(FormData data, LocalDate seen, FieldErrors errors) {
        LocalDate latest = MentorDesk.expiry(seen);
        Optional<LocalDate> expires = DayField.read(data, "expiresOn", latest, errors);
        if (expires.isPresent() && (expires.get().isBefore(seen) || expires.get().isAfter(latest))) {
            errors.add("expiresOn", "people.error.expiry", Dates.typed(seen), Dates.typed(latest));
            return Optional.empty();
        }
        return expires;
    }

    private MutableHttpResponse<String> page(HttpRequest<?> request, Staff staff, String id, FormData data, FieldErrors errors) {
        Mentor mentor = sight.mentor(staff, id);
        LocalDate today = clock.today(staff.zone());
        String language = Languages.of(request);
        Map<String, String> names = team.of(staff.associationId());
        List<BackgroundCheck> seen = checks.findByAssociationIdAndMentorId(staff.associationId(), id);
        Map<String, Object> model = new HashMap<>();
        model.put("mentor", mentor);
        model.put("age", Ages.on(mentor.birthDate(), today));
        model.put("statusKey", "mentor-status." + mentor.status());
        model.put("tag", StatusTag.of(mentor.status()));
        model.put("facts", Fact.of(mentor, motivations.of(mentor.associationId(), id)));
        model.put("pairs", PairBeside.of(pairs.ofMentor(staff.associationId(), id), staff.zone(), language));
        model.put("erasures", ErasureLine.of(erasures.open(staff.associationId(), id), staff.zone(), language));
        model.put("erasurePath", "/mentors/" + id);
        model.put("duplicates", DuplicateLine.of(known.like(mentor, staff), "/mentors/", language));
        model.put("told", told.by(mentor));
        model.put("contacts", staff.role() != Role.READ_ONLY);
        model.put("deciding", staff.role() != Role.READ_ONLY);
        model.put("trained", mentor.trainedOn() == null ? "" : Dates.words(mentor.trainedOn(), language));
        List<Interview> met = interviews.findByAssociationIdAndMentorIdOrderByHeldOnDesc(staff.associationId(), id);
        model.put("interviewed", met.isEmpty() ? "" : Dates.words(met.get(0).heldOn(), language));
        model.put("charter", mentor.charterSignedOn() == null ? "" : Dates.words(mentor.charterSignedOn(), language));
        model.put("pausedUntil", mentor.pausedUntil() == null ? "" : Dates.words(mentor.pausedUntil(), language));
        model.put("obstacles", Matchability.obstacles(mentor, today).stream().map(obstacle -> "people.obstacle." + obstacle).toList());
        model.put("checks", seen.stream().sorted(Comparator.comparing(BackgroundCheck::expiresOn).reversed())
                .map(check -> line(check, names, today, language)).toList());
        CheckState state = CheckState.of(seen.stream().map(BackgroundCheck::expiresOn).max(Comparator.naturalOrder()).orElse(null), today);
        model.put("unchecked", state == CheckState.MISSING || state == CheckState.EXPIRED);
        model.put("consents", ConsentLine.of(consents.findByAssociationIdAndPersonId(staff.associationId(), id), names, staff.zone(), language));
        model.put("trail", TrailLine.of(trail.of(staff.associationId(), id), names, staff.zone(), messages, language));
        form(model, language, today, data, errors);
        return pages.staff(request, "people/mentor", model);
    }

    private void form(Map<String, Object> model, String language, LocalDate today, FormData data, FieldErrors errors) {
        List<String> now = List.of(Dates.typed(today));
        FormData shown = errors.isEmpty() ? FormData.of(Map.of("seenOn", now, "trainedOn", now, "charterSignedOn", now, "interviewedOn", now)) : data;
        FormView view = new FormView(messages, language, "people.form", shown, errors);
        model.put("faults", view.faults());
        model.put("checkType", view.choices("checkType", false, true, Arrays.stream(CheckType.values()).map(Enum::name).toList(),
                code -> "check." + code, code -> ""));
        for (String day : List.of("seenOn", "expiresOn", "trainedOn", "charterSignedOn", "interviewedOn")) {
            model.put(day, view.field(day, "text", "off", true, 20));
        }
    }

    private static CheckLine line(BackgroundCheck check, Map<String, String> names, LocalDate today, String language) {
        CheckState state = CheckState.of(check.expiresOn(), today);
        return new CheckLine("check." + check.type(), Dates.words(check.seenOn(), language), Dates.words(check.expiresOn(), language),
                names.getOrDefault(check.seenBy(), ""), state.key(), state.tag());
    }
}
