package fr.binome.people.profile;

import fr.binome.account.Association;
import fr.binome.account.AssociationRepository;
import fr.binome.account.Staff;
import fr.binome.people.Ages;
import fr.binome.people.EmailAddress;
import fr.binome.people.Entourage;
import fr.binome.people.Guardian;
import fr.binome.people.Guardians;
import fr.binome.people.Mentee;
import fr.binome.people.PhoneNumber;
import fr.binome.people.Sight;
import fr.binome.platform.Clock;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import fr.binome.web.Forms;
import fr.binome.web.Languages;
import fr.binome.web.Messages;
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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Staff change a profile. Of two who do so at once, the second is told which fields differ and loses nothing typed. */
@Controller
@Secured({"LEAD", "COORDINATOR", "SAFEGUARDING"})
final class EditPages {

    private final Sight sight;
    private final Guardians guardians;
    private final ProfileEdits edits;
    private final AssociationRepository associations;
    private final Pages pages;
    private final Forms forms;
    private final Messages messages;
    private final Clock clock;

    EditPages(Sight sight, Guardians guardians, ProfileEdits edits, AssociationRepository associations, Pages pages, Forms forms, Messages messages, Clock clock) {
        this.sight = sight;
        this.guardians = guardians;
        this.edits = edits;
        this.associations = associations;
        this.pages = pages;
        this.forms = forms;
        this.messages = messages;
        this.clock = clock;
    }

    @Get("/mentees/{id}/edit")
    HttpResponse<?> mentee(HttpRequest<?> request, Staff staff, String id) {
        EditedPerson person = ProfileEdits.edited(sight.mentee(staff, id));
        return page(request, "/mentees/", person, ProfileFields.ofMentee(), ProfileForm.filled(person), new FieldErrors(), List.of());
    }

    @Post("/mentees/{id}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> saveMentee(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        FieldErrors errors = new FieldErrors();
        Map<String, List<String>> values = ProfileReader.read(data, ProfileFields.ofMentee(), clock.today(staff.zone()), errors);
        reachable(values, clock.today(staff.zone()), errors);
        Mentee mentee = sight.mentee(staff, id);
        withheld(mentee, values, errors);
        EditedPerson stored = ProfileEdits.edited(mentee);
        if (!errors.isEmpty()) {
            return pages.refused(page(request, "/mentees/", stored, ProfileFields.ofMentee(), data, errors, List.of()));
        }
        try {
            edits.changeMentee(association(staff), staff.memberId(), id, version(data), values);
        } catch (OptimisticLockException changed) {
            return overtaken(request, "/mentees/", edits.mentee(staff.associationId(), id), ProfileFields.ofMentee(), data, values);
        }
        return Pages.seeOther("/mentees/" + id);
    }

    @Get("/mentors/{id}/edit")
    HttpResponse<?> mentor(HttpRequest<?> request, Staff staff, String id) {
        EditedPerson person = ProfileEdits.edited(sight.mentor(staff, id));
        return page(request, "/mentors/", person, ProfileFields.ofMentor(), ProfileForm.filled(person), new FieldErrors(), List.of());
    }

    @Post("/mentors/{id}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> saveMentor(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        FieldErrors errors = new FieldErrors();
        EditedPerson stored = ProfileEdits.edited(sight.mentor(staff, id));
        Map<String, List<String>> values = ProfileReader.read(data, ProfileFields.ofMentor(), clock.today(staff.zone()), errors);
        reachable(values, clock.today(staff.zone()), errors);
        if (!errors.isEmpty()) {
            return pages.refused(page(request, "/mentors/", stored, ProfileFields.ofMentor(), data, errors, List.of()));
        }
        try {
            edits.changeMentor(association(staff), staff.memberId(), id, version(data), values);
        } catch (OptimisticLockException changed) {
            return overtaken(request, "/mentors/", edits.mentor(staff.associationId(), id), ProfileFields.ofMentor(), data, values);
        }
        return Pages.seeOther("/mentors/" + id);
    }

    /** From the age at which people answer alone, somebody must be reachable. */
    private static void reachable(Map<String, List<String>> values, LocalDate today, FieldErrors errors) {
        boolean child = !values.get("birthDate").isEmpty() && Ages.on(LocalDate.parse(values.get("birthDate").get(0)), today) < Ages.ALONE;
        if (!child && values.get("email").isEmpty() && values.get("phone").isEmpty()) {
            errors.add("email", "people.error.contact");
        }
    }

    /** Where nothing may go to the parents, their addresses and numbers are not the young person's. */
    private void withheld(Mentee mentee, Map<String, List<String>> values, FieldErrors errors) {
        Entourage around = guardians.around(mentee);
        for (Guardian parent : around.withheld() ? around.parents() : List.<Guardian>of()) {
            if (values.get("email").stream().anyMatch(typed -> EmailAddress.same(typed, parent.email()))) {
                errors.add("email", "people.error.withheld");
            }
            if (values.get("phone").stream().anyMatch(typed -> PhoneNumber.same(typed, parent.phone()))) {
                errors.add("phone", "people.error.withheld");
            }
        }
    }

    private Association association(Staff staff) {
        return associations.findById(staff.associationId()).orElseThrow();
    }

    private static long version(FormData data) {
        return data.first("version").matches("\\d{1,18}") ? Long.parseLong(data.first("version")) : -1;
    }

    private HttpResponse<?> overtaken(HttpRequest<?> request, String list, EditedPerson now, List<ProfileField> fields, FormData data,
                                      Map<String, List<String>> typed) {
        return page(request, list, now, fields, data, new FieldErrors(), ProfileEdits.differences(now, typed)).status(HttpStatus.CONFLICT);
    }

    private MutableHttpResponse<String> page(HttpRequest<?> request, String list, EditedPerson person, List<ProfileField> fields,
                                             FormData data, FieldErrors errors, List<String> differing) {
        ProfileForm form = new ProfileForm(messages, Languages.of(request), data, errors);
        Map<String, Object> model = new HashMap<>();
        model.put("name", person.name());
        model.put("path", list + person.id());
        model.put("version", person.version());
        model.put("faults", form.faults());
        model.put("parts", form.parts(fields));
        model.put("differing", differing.stream().map(field -> "profile." + field + ".label").toList());
        return pages.staff(request, "people/edit", model);
    }
}
