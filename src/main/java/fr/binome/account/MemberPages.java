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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One member for the lead: role, branch, and the hand-over page without which no account closes. */
@Controller("/settings/team/{id}")
@Secured("LEAD")
final class MemberPages {

    /** Somebody who can take over. */
    record Heir(String id, String name, String roleKey, boolean deputy) {
    }

    private final TeamDesk desk;
    private final TeamMemberRepository members;
    private final BranchRepository branches;
    private final Pages pages;
    private final Forms forms;
    private final Messages messages;

    MemberPages(TeamDesk desk, TeamMemberRepository members, BranchRepository branches, Pages pages, Forms forms, Messages messages) {
        this.desk = desk;
        this.members = members;
        this.branches = branches;
        this.pages = pages;
        this.forms = forms;
        this.messages = messages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Staff staff, String id) {
        TeamMember member = desk.member(staff, id);
        FormData now = FormData.of(Map.of("role", List.of(member.role().name()), "branch", List.of(member.branchId() == null ? "" : member.branchId()),
                "guide", List.of(String.valueOf(desk.guide(member)))));
        return page(request, staff, member, now, new FieldErrors());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        FieldErrors errors = new FieldErrors();
        Role role = InvitationForm.role(data, errors);
        String guide = data.first("guide");
        if (!guide.matches("\\d{1,2}")) {
            errors.add("guide", "team.guide.wrong", PortfolioGuide.MOST);
        }
        if (!errors.isEmpty()) {
            return pages.refused(page(request, staff, desk.member(staff, id), data, errors));
        }
        desk.change(staff, id, role, InvitationForm.branch(data, branches.findByAssociationIdOrderByName(staff.associationId())),
                Integer.parseInt(guide));
        return Pages.saved("/settings");
    }

    @Get("/closing")
    HttpResponse<?> closing(HttpRequest<?> request, Staff staff, String id) {
        return closingPage(request, staff, id, new FieldErrors());
    }

    @Post("/closing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> close(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        FieldErrors errors = new FieldErrors();
        if (!data.has("heir") && !desk.toHandOver(desk.member(staff, id)).isEmpty()) {
            errors.add("heir", "team.heir.missing");
        }
        if (!data.has("sure")) {
            errors.add("sure", "team.sure.missing");
        }
        if (!errors.isEmpty()) {
            return pages.refused(closingPage(request, staff, id, errors));
        }
        desk.close(staff, id, data.first("heir"));
        return Pages.saved("/settings");
    }

    private MutableHttpResponse<String> page(HttpRequest<?> request, Staff staff, TeamMember member, FormData data, FieldErrors errors) {
        String language = Languages.of(request);
        FormView form = new FormView(messages, language, "team", data, errors);
        Map<String, Object> model = new HashMap<>();
        model.put("id", member.id());
        model.put("name", member.name());
        model.put("email", member.email());
        model.put("phone", member.phone());
        model.put("self", member.id().equals(staff.memberId()));
        model.put("faults", form.faults());
        model.put("role", TeamFields.roles(form));
        model.put("guide", form.field("guide", "number", "off", true, 2));
        model.put("branch", TeamFields.branches(messages, language, branches.findByAssociationIdOrderByName(staff.associationId()), data));
        return pages.staff(request, "account/member", model);
    }

    private MutableHttpResponse<String> closingPage(HttpRequest<?> request, Staff staff, String id, FieldErrors errors) {
        TeamMember member = desk.member(staff, id);
        String language = Languages.of(request);
        List<HandOver> left = desk.toHandOver(member);
        FormView form = new FormView(messages, language, "team", FormData.EMPTY, errors);
        Map<String, Object> model = new HashMap<>();
        model.put("id", id);
        model.put("name", member.name());
        model.put("faults", form.faults());
        model.put("left", left.stream().map(each -> messages.count(language, each.countKey(), each.count(member.associationId(), id))).toList());
        model.put("nothing", left.isEmpty());
        model.put("heirs", members.findByAssociationIdAndActiveTrueOrderByLastName(staff.associationId()).stream()
                .filter(each -> !each.id().equals(id) && each.role() != Role.READ_ONLY)
                .map(each -> new Heir(each.id(), each.name(), SettingsPages.roleKey(each.role()), each.id().equals(member.deputyId()))).toList());
        model.put("sure", form.choices("sure", true, true, List.of("YES"), value -> "team.sure.YES", value -> ""));
        return pages.staff(request, "account/closing", model);
    }
}
