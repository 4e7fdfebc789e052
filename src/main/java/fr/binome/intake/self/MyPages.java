package fr.binome.intake.self;

import fr.binome.people.profile.EditedPerson;
import fr.binome.people.profile.ProfileEdits;
import fr.binome.people.profile.ProfileField;
import fr.binome.people.profile.ProfileFields;
import fr.binome.people.profile.ProfileForm;
import fr.binome.people.profile.ProfileReader;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import fr.binome.web.Forms;
import fr.binome.web.NotFoundException;
import fr.binome.web.Pages;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The page that somebody has of themselves. Until the button is pressed it shows nothing: mail scanners open links. Whatever cannot
 * be taken back needs a choice that nobody has made in advance.
 */
@Controller("/my-page/{persona}/{link}")
@Secured(SecurityRule.IS_ANONYMOUS)
final class MyPages {

    private static final List<String> WEEKS = List.of("2", "4", "8");

    private final Visits visits;
    private final SelfService service;
    private final ProfileEdits edits;
    private final MyViews views;
    private final Pages pages;
    private final Forms forms;

    MyPages(Visits visits, SelfService service, ProfileEdits edits, MyViews views, Pages pages, Forms forms) {
        this.visits = visits;
        this.service = service;
        this.edits = edits;
        this.views = views;
        this.pages = pages;
        this.forms = forms;
    }

    @Get
    HttpResponse<?> look(HttpRequest<?> request, String persona, String link) {
        Visit visit = visits.open(persona, link);
        return visits.pressed(request, visit) ? home(request, visit, FormData.EMPTY, new FieldErrors())
                : pages.link(request, "self/open", Map.of("path", visit.path(), "association", visit.association()));
    }

    @Post("/opening")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> open(HttpRequest<?> request, String persona, String link, @Nullable @Body String body) {
        forms.ofPublic(body);
        Visit visit = visits.open(persona, link);
        return Pages.seeOther(visit.path()).cookie(visits.cookie(visit));
    }

    @Get("/profile")
    HttpResponse<?> edit(HttpRequest<?> request, String persona, String link) {
        Visit visit = visits.open(persona, link);
        if (!visits.pressed(request, visit) || visit.guarding()) {
            return Pages.seeOther(visit.path());
        }
        return edit(request, visit, ProfileForm.filled(person(visit)), new FieldErrors(), false);
    }

    @Post("/profile")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> save(HttpRequest<?> request, String persona, String link, @Nullable @Body String body) {
        Visit visit = visits.open(persona, link);
        if (!visits.pressed(request, visit) || visit.guarding()) {
            return Pages.seeOther(visit.path());
        }
        FormData data = forms.ofPublic(body);
        FieldErrors errors = new FieldErrors();
        Map<String, List<String>> values = ProfileReader.read(data, fields(visit), visit.today(), errors);
        if (!errors.isEmpty()) {
            return pages.refused(edit(request, visit, data, errors, false));
        }
        try {
            long version = data.first("version").matches("\\d{1,18}") ? Long.parseLong(data.first("version")) : -1;
            if (visit.persona() == Persona.MENTOR) {
                edits.changeMentor(visit.association(), "mentor", visit.personId(), version, values);
            } else {
                edits.changeMentee(visit.association(), "mentee", visit.personId(), version, values);
            }
        } catch (OptimisticLockException overtaken) {
            return edit(request, visit, data, errors, true).status(HttpStatus.CONFLICT);
        }
        return Pages.seeOther(visit.path());
    }

    @Post("/pause")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> pause(HttpRequest<?> request, String persona, String link, @Nullable @Body String body) {
        FormData data = forms.ofPublic(body);
        return act(request, persona, link, data, "weeks", WEEKS.contains(data.first("weeks")),
                visit -> service.pause(visit, visit.today().plusWeeks(Long.parseLong(data.first("weeks")))), "");
    }

    @Post("/return")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> comeBack(HttpRequest<?> request, String persona, String link, @Nullable @Body String body) {
        return act(request, persona, link, forms.ofPublic(body), "back", true, service::comeBack, "");
    }

    @Post("/stop")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> stop(HttpRequest<?> request, String persona, String link, @Nullable @Body String body) {
        FormData data = forms.ofPublic(body);
        return act(request, persona, link, data, "stop", data.first("stop").equals("YES"), service::stop, "/done?what=stop");
    }

    @Post("/erasure")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> erase(HttpRequest<?> request, String persona, String link, @Nullable @Body String body) {
        FormData data = forms.ofPublic(body);
        return act(true, request, persona, link, data, "erase", data.first("erase").equals("YES"), service::askErasure, "/done?what=erasure");
    }

    @Post("/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> withdraw(HttpRequest<?> request, String persona, String link, @Nullable @Body String body) {
        FormData data = forms.ofPublic(body);
        if (Persona.at(persona).filter(who -> who == Persona.GUARDIAN).isEmpty()) {
            throw new NotFoundException();
        }
        Visit visit = visits.open(persona, link);
        if (!visits.pressed(request, visit)) {
            return Pages.seeOther(visit.path());
        }
        if (!data.first("withdraw").equals("YES")) {
            return refused(request, visit, data, "withdraw");
        }
        service.withdraw(visit);
        return Pages.seeOther(visit.path() + "/done?what=withdrawal");
    }

    @Get("/done")
    HttpResponse<?> done(HttpRequest<?> request, String persona, String link) {
        Visit visit = visits.open(persona, link);
        if (!visits.pressed(request, visit)) {
            return Pages.seeOther(visit.path());
        }
        String what = request.getParameters().getFirst("what").filter(List.of("stop", "erasure", "withdrawal")::contains).orElse("stop");
        return pages.link(request, "self/done", views.done(visit, what));
    }

    /** Does what a person may do for themselves, and never a guardian in their place. */
    private HttpResponse<?> act(HttpRequest<?> request, String persona, String link, FormData data, String field, boolean chosen,
                                Consumer<Visit> deed, String then) {
        return act(false, request, persona, link, data, field, chosen, deed, then);
    }

    private HttpResponse<?> act(boolean guardianToo, HttpRequest<?> request, String persona, String link, FormData data, String field, boolean chosen,
                                Consumer<Visit> deed, String then) {
        Visit visit = visits.open(persona, link);
        if (visit.guarding() && !guardianToo) {
            throw new NotFoundException();
        }
        if (!visits.pressed(request, visit)) {
            return Pages.seeOther(visit.path());
        }
        if (!chosen) {
            return refused(request, visit, data, field);
        }
        deed.accept(visit);
        return Pages.seeOther(visit.path() + then);
    }

    private HttpResponse<?> refused(HttpRequest<?> request, Visit visit, FormData data, String field) {
        FieldErrors errors = new FieldErrors();
        errors.add(field, "self.error." + field);
        return pages.refused(home(request, visit, data, errors));
    }

    private MutableHttpResponse<String> home(HttpRequest<?> request, Visit visit, FormData data, FieldErrors errors) {
        return pages.link(request, visit.guarding() ? "self/guardian" : "self/home", views.home(request, visit, WEEKS, data, errors));
    }

    private MutableHttpResponse<String> edit(HttpRequest<?> request, Visit visit, FormData data, FieldErrors errors, boolean overtaken) {
        return pages.link(request, "self/edit", views.edit(request, visit, person(visit), fields(visit), data, errors, overtaken));
    }

    private EditedPerson person(Visit visit) {
        return visit.persona() == Persona.MENTOR ? edits.mentor(visit.association().id(), visit.personId())
                : edits.mentee(visit.association().id(), visit.personId());
    }

    private static List<ProfileField> fields(Visit visit) {
        return visit.persona() == Persona.MENTOR ? ProfileFields.ofOwnMentor() : ProfileFields.ofOwnMentee();
    }
}
