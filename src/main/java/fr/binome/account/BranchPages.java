package fr.binome.account;

import fr.binome.platform.Ids;
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
import java.util.Map;

/** The association's branches: their list, and a new one. */
@Controller("/settings/branches")
@Secured("LEAD")
class BranchPages {

    private final BranchRepository branches;
    private final Audit audit;
    private final Pages pages;
    private final Forms forms;
    private final Messages messages;

    BranchPages(BranchRepository branches, Audit audit, Pages pages, Forms forms, Messages messages) {
        this.branches = branches;
        this.audit = audit;
        this.pages = pages;
        this.forms = forms;
        this.messages = messages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Staff staff) {
        return page(request, staff, FormData.EMPTY, new FieldErrors());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    HttpResponse<?> add(HttpRequest<?> request, Staff staff, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        String name = data.first("name");
        FieldErrors errors = faults(data, branches.findByAssociationIdOrderByName(staff.associationId()));
        // An INSEE code, not a postal code: account knows no territory, and the code stands in every commune's file.
        if (!data.first("commune").matches("\\d[0-9AB]\\d{3}")) {
            errors.add("commune", "branch.commune.wrong");
        }
        if (!errors.isEmpty()) {
            return pages.refused(page(request, staff, data, errors));
        }
        Branch branch = branches.save(new Branch(Ids.next(), staff.associationId(), name, data.first("commune")));
        audit.record(staff.associationId(), staff.memberId(), "branch.added", "BRANCH", branch.id(), name);
        return Pages.seeOther("/settings/branches");
    }

    /** What is wrong with a name beside those of the {@code others}. */
    static FieldErrors faults(FormData data, List<Branch> others) {
        FieldErrors errors = new FieldErrors();
        String name = data.first("name");
        if (name.isBlank() || name.length() > 120) {
            errors.add("name", "branch.name.missing");
        } else if (others.stream().anyMatch(each -> each.name().equalsIgnoreCase(name))) {
            errors.add("name", "branch.name.known");
        }
        return errors;
    }

    private MutableHttpResponse<String> page(HttpRequest<?> request, Staff staff, FormData data, FieldErrors errors) {
        FormView form = new FormView(messages, Languages.of(request), "branch", data, errors);
        List<Branch> all = branches.findByAssociationIdOrderByName(staff.associationId());
        return pages.staff(request, "account/branches", Map.of("faults", form.faults(), "branches", all, "empty", all.isEmpty(),
                "name", form.field("name", "text", "off", true, 120), "commune", form.field("commune", "text", "off", true, 5)));
    }
}
