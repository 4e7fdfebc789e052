package fr.binome.people.branch;

import fr.binome.account.Audit;
import fr.binome.account.Branch;
import fr.binome.account.BranchFields;
import fr.binome.account.BranchRepository;
import fr.binome.account.Staff;
import fr.binome.people.TownFields;
import fr.binome.platform.Ids;
import fr.binome.territory.Commune;
import fr.binome.territory.Communes;
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

    /** One branch as the page shows it. */
    record Line(String path, String name, String town) {
    }

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
        FieldErrors errors = BranchFields.faults(data, branches.findByAssociationIdOrderByName(staff.associationId()));
        Commune seat = TownFields.read(data, "branch", errors);
        if (!errors.isEmpty()) {
            return pages.refused(page(request, staff, data, errors));
        }
        Branch branch = branches.save(new Branch(Ids.next(), staff.associationId(), name, seat.insee()));
        audit.record(staff.associationId(), staff.memberId(), "branch.added", "BRANCH", branch.id(), name);
        return Pages.saved("/settings/branches");
    }

    private MutableHttpResponse<String> page(HttpRequest<?> request, Staff staff, FormData data, FieldErrors errors) {
        FormView form = new FormView(messages, Languages.of(request), "branch", data, errors);
        List<Line> all = branches.findByAssociationIdOrderByName(staff.associationId()).stream()
                .map(branch -> new Line("/settings/branches/" + branch.id(), branch.name(), Communes.all().byInsee(branch.commune()).map(Commune::name).orElse(branch.commune()))).toList();
        return pages.staff(request, "people/branch/branches", Map.of("faults", form.faults(), "branches", all, "empty", all.isEmpty(),
                "name", form.field("name", "text", "off", true, 120), "postalCode", form.field("postalCode", "text", "off", true, 5), "town", form.field("town", "text", "off", false, 80)));
    }
}
