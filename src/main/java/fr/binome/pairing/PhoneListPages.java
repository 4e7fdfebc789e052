package fr.binome.pairing;

import fr.binome.account.Staff;
import fr.binome.web.ConflictException;
import fr.binome.web.Forms;
import fr.binome.web.Languages;
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
import java.util.Map;

/** Whom to call: people without e-mail, and whoever has not answered in time. */
@Controller("/phone-list")
@Secured({"LEAD", "COORDINATOR", "SAFEGUARDING"})
final class PhoneListPages {

    private final PhoneList list;
    private final Pages pages;
    private final Forms forms;

    PhoneListPages(PhoneList list, Pages pages, Forms forms) {
        this.list = list;
        this.pages = pages;
        this.forms = forms;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Staff staff) {
        List<PhoneLine> lines = list.of(staff, Languages.of(request));
        return pages.staff(request, "pairing/phone-list", Map.of("lines", lines, "count", lines.size(), "empty", lines.isEmpty()));
    }

    @Post("/{id}/call")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> called(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        forms.ofStaff(request, body);
        if (!list.called(staff, id)) {
            throw new ConflictException("/phone-list", "phone.conflict");
        }
        return Pages.seeOther("/phone-list");
    }
}
