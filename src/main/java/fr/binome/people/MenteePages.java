package fr.binome.people;

import fr.binome.account.AssociationRepository;
import fr.binome.account.Staff;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import fr.binome.web.Forms;
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
import io.micronaut.security.annotation.Secured;
import java.util.List;
import java.util.Optional;

/** A young person's page, and what staff do there about the parent's authorisation. */
@Controller("/mentees/{id}")
@Secured({"LEAD", "COORDINATOR", "SAFEGUARDING"})
final class MenteePages {

    private final AssociationRepository associations;
    private final GuardianDesk desk;
    private final MenteeView view;
    private final Pages pages;
    private final Forms forms;

    MenteePages(AssociationRepository associations, GuardianDesk desk, MenteeView view, Pages pages, Forms forms) {
        this.associations = associations;
        this.desk = desk;
        this.view = view;
        this.pages = pages;
        this.forms = forms;
    }

    @Get
    @Secured({"LEAD", "COORDINATOR", "SAFEGUARDING", "READ_ONLY"})
    HttpResponse<?> profile(HttpRequest<?> request, Staff staff, String id) {
        return view.page(request, staff, id, FormData.EMPTY, new FieldErrors());
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
        String name = TypedText.needed(data, "paperName", 160, errors);
        String relation = TypedText.needed(data, "paperRelation", 60, errors);
        Optional<String> phone = PhoneNumber.of(data.first("paperPhone"));
        if (phone.isEmpty()) {
            errors.add("paperPhone", "people.error.phone");
        }
        if (!errors.isEmpty()) {
            return pages.refused(view.page(request, staff, id, data, errors));
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
            return pages.refused(view.page(request, staff, id, data, errors));
        }
        desk.withdraw(staff, id);
        return Pages.seeOther("/mentees/" + id);
    }

    @Post("/guardians")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> guardian(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        FieldErrors errors = new FieldErrors();
        String name = TypedText.needed(data, "parentName", 160, errors);
        String relation = TypedText.needed(data, "parentRelation", 60, errors);
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
            return pages.refused(view.page(request, staff, id, data, errors));
        }
        desk.guardian(staff, id, name, relation, email.orElse(null), phone.orElse(null));
        return Pages.seeOther("/mentees/" + id);
    }

    @Post("/authorisation-link")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> resend(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        Optional<String> email = EmailAddress.of(desk.address(staff, id, data.first("guardian"), data.first("linkEmail")));
        if (email.isEmpty()) {
            FieldErrors errors = new FieldErrors();
            errors.add("linkEmail", "people.error.email");
            return pages.refused(view.page(request, staff, id, data, errors));
        }
        desk.resend(staff, associations.findById(staff.associationId()).orElseThrow(), id, data.first("guardian"), email.get());
        return Pages.seeOther("/mentees/" + id + "?sent=yes");
    }
}
