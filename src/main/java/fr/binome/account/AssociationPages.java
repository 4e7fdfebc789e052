package fr.binome.account;

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
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What every page and mail calls the association by: its name, the address that reads replies, the number to call. */
@Controller("/settings/association")
@Secured("LEAD")
class AssociationPages {

    private static final int LONGEST_NAME = 120;

    private final AssociationRepository associations;
    private final Audit audit;
    private final Pages pages;
    private final Forms forms;
    private final Messages messages;

    AssociationPages(AssociationRepository associations, Audit audit, Pages pages, Forms forms, Messages messages) {
        this.associations = associations;
        this.audit = audit;
        this.pages = pages;
        this.forms = forms;
        this.messages = messages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Staff staff) {
        Association now = associations.findById(staff.associationId()).orElseThrow();
        return page(request, FormData.of(Map.of("name", List.of(now.name()), "email", List.of(now.email()), "phone", List.of(now.phone()))),
                new FieldErrors());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    HttpResponse<?> change(HttpRequest<?> request, Staff staff, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        String email = data.first("email").toLowerCase(Locale.ROOT);
        FieldErrors errors = new FieldErrors();
        if (data.first("name").isEmpty() || data.first("name").length() > LONGEST_NAME) {
            errors.add("name", "association.name.missing");
        }
        if (!InvitationForm.isEmail(email)) {
            errors.add("email", "association.email.wrong");
        }
        if (!InvitationForm.isPhone(data.first("phone"))) {
            errors.add("phone", "association.phone.wrong");
        }
        if (!errors.isEmpty()) {
            return pages.refused(page(request, data, errors));
        }
        associations.present(staff.associationId(), data.first("name"), email, data.first("phone"));
        audit.record(staff.associationId(), staff.memberId(), "association.changed", "ASSOCIATION", staff.associationId(), "");
        return Pages.saved("/settings/association");
    }

    private MutableHttpResponse<String> page(HttpRequest<?> request, FormData data, FieldErrors errors) {
        FormView form = new FormView(messages, Languages.of(request), "association", data, errors);
        return pages.staff(request, "account/association", Map.of("faults", form.faults(), "name", form.field("name", "text", "off", true, LONGEST_NAME),
                "email", form.field("email", "email", "off", true, 254), "phone", form.field("phone", "tel", "off", true, 30)));
    }
}
