package fr.binome.account;

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
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.Map;

/** The name of one branch. */
@Controller("/settings/branches/{id}")
@Secured("LEAD")
class BranchNamePages {

    private final BranchRepository branches;
    private final BranchAddresses addresses;
    private final Audit audit;
    private final Pages pages;
    private final Forms forms;
    private final Messages messages;

    BranchNamePages(BranchRepository branches, BranchAddresses addresses, Audit audit, Pages pages, Forms forms, Messages messages) {
        this.branches = branches;
        this.addresses = addresses;
        this.audit = audit;
        this.pages = pages;
        this.forms = forms;
        this.messages = messages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Staff staff, String id) {
        Branch branch = named(staff, id);
        return page(request, branch, FormData.of(Map.of("name", List.of(branch.name()))), new FieldErrors());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    HttpResponse<?> rename(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        Branch branch = named(staff, id);
        FieldErrors errors = BranchFields.faults(data, branches.findByAssociationIdOrderByName(staff.associationId()).stream()
                .filter(other -> !other.id().equals(id)).toList());
        if (!errors.isEmpty()) {
            return pages.refused(page(request, branch, data, errors));
        }
        addresses.rename(branch, data.first("name"));
        audit.record(staff.associationId(), staff.memberId(), "branch.renamed", "BRANCH", id, branch.name());
        return Pages.seeOther("/settings/branches");
    }

    /** @throws NotFoundException if it is another association's, or nobody's */
    private Branch named(Staff staff, String id) {
        return branches.findByAssociationIdOrderByName(staff.associationId()).stream().filter(branch -> branch.id().equals(id)).findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private MutableHttpResponse<String> page(HttpRequest<?> request, Branch branch, FormData data, FieldErrors errors) {
        FormView form = new FormView(messages, Languages.of(request), "branch", data, errors);
        return pages.staff(request, "account/branch", Map.of("faults", form.faults(), "branch", branch,
                "name", form.field("name", "text", "off", true, 120)));
    }
}
