package fr.binome.account;

import fr.binome.platform.Clock;
import fr.binome.web.ConflictException;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The lead's page about the team: who is in it, who is invited. */
@Controller("/settings")
@Secured("LEAD")
final class SettingsPages {

    /** One member as the page shows it; {@code away} is empty for whoever is there. */
    record Line(String path, String name, String email, String roleKey, String branch, String away) {
    }

    /** One open invitation. */
    record Invited(String id, String name, String email, String roleKey, boolean over) {
    }

    private final TeamMemberRepository members;
    private final InvitationRepository invitations;
    private final InvitationDesk desk;
    private final BranchRepository branches;
    private final AbsenceRepository absences;
    private final Pages pages;
    private final Forms forms;
    private final Messages messages;
    private final Clock clock;

    SettingsPages(TeamMemberRepository members, InvitationRepository invitations, InvitationDesk desk, BranchRepository branches,
                  AbsenceRepository absences, Pages pages, Forms forms, Messages messages, Clock clock) {
        this.members = members;
        this.invitations = invitations;
        this.desk = desk;
        this.branches = branches;
        this.absences = absences;
        this.pages = pages;
        this.forms = forms;
        this.messages = messages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Staff staff) {
        return page(request, staff, FormData.EMPTY, new FieldErrors());
    }

    @Post("/invitations")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> invite(HttpRequest<?> request, Staff staff, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        FieldErrors errors = new FieldErrors();
        InvitationForm form = InvitationForm.read(data, branches.findByAssociationIdOrderByName(staff.associationId()), errors);
        if (form != null && members.findByAssociationIdAndEmail(staff.associationId(), form.email()).filter(TeamMember::active).isPresent()) {
            errors.add("email", "team.email.known");
        }
        if (form != null && desk.waits(staff, form.email())) {
            errors.add("email", "team.email.invited");
        }
        if (!errors.isEmpty()) {
            return pages.refused(page(request, staff, data, errors));
        }
        desk.invite(staff, form);
        return Pages.saved("/settings");
    }

    @Post("/invitations/{id}/again")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> again(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        forms.ofStaff(request, body);
        return done(desk.again(staff, id));
    }

    @Post("/invitations/{id}/revocation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> revoke(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        forms.ofStaff(request, body);
        return done(desk.revoke(staff, id));
    }

    private static HttpResponse<?> done(boolean changed) {
        if (!changed) {
            throw new ConflictException("/settings", "team.conflict.invitation");
        }
        return Pages.saved("/settings");
    }

    private MutableHttpResponse<String> page(HttpRequest<?> request, Staff staff, FormData data, FieldErrors errors) {
        String language = Languages.of(request);
        String association = staff.associationId();
        LocalDate today = clock.today(staff.zone());
        List<Branch> all = branches.findByAssociationIdOrderByName(association);
        Map<String, String> names = all.stream().collect(Collectors.toMap(Branch::id, Branch::name));
        Map<String, Absence> away = absences.from(association, today).stream().collect(Collectors.toMap(Absence::memberId, Function.identity()));
        Map<String, Object> model = new HashMap<>();
        model.put("members", members.findByAssociationIdAndActiveTrueOrderByLastName(association).stream()
                .map(member -> new Line("/settings/team/" + member.id(), member.name(), member.email(), roleKey(member.role()),
                        member.branchId() == null ? messages.text(language, "team.branch.all") : names.getOrDefault(member.branchId(), ""),
                        away.containsKey(member.id()) ? AbsenceWords.of(messages, language, away.get(member.id())) : "")).toList());
        List<Invited> invited = invitations.findByAssociationIdAndAcceptedAtIsNullAndRevokedAtIsNullOrderBySentAtDesc(association).stream()
                .map(each -> new Invited(each.id(), each.firstName() + " " + each.lastName(), each.email(), roleKey(each.role()),
                        !each.openAt(clock.now()))).toList();
        model.put("invited", invited);
        model.put("association", staff.associationName());
        model.put("open", !errors.isEmpty());
        FormView form = new FormView(messages, language, "team", data, errors);
        model.put("faults", form.faults());
        model.put("firstName", form.field("firstName", "text", "off", true, 80));
        model.put("lastName", form.field("lastName", "text", "off", true, 80));
        model.put("email", form.field("email", "email", "off", true, 254));
        model.put("phone", form.field("phone", "tel", "off", true, 30));
        model.put("role", TeamFields.roles(form));
        model.put("branch", TeamFields.branches(messages, language, all, data));
        return pages.staff(request, "account/settings", model);
    }

    static String roleKey(Role role) {
        return "team.role." + role;
    }
}
