package fr.binome.account;

import fr.binome.platform.Clock;
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
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A member's own page: absence and deputy, signed-in devices, and the other associations of the same address. */
@Controller("/account")
@Secured({"LEAD", "COORDINATOR", "SAFEGUARDING", "READ_ONLY"})
final class AccountPages {

    /** One signed-in device. */
    record DeviceLine(String id, String name, String since, boolean here) {
    }

    /** Another association in which the member has an account. */
    record Elsewhere(String memberId, String association) {
    }

    private final Sessions sessions;
    private final TeamMemberRepository members;
    private final AssociationRepository associations;
    private final AbsenceRepository absences;
    private final AbsenceDesk desk;
    private final Pages pages;
    private final Forms forms;
    private final Messages messages;
    private final Clock clock;

    AccountPages(Sessions sessions, TeamMemberRepository members, AssociationRepository associations, AbsenceRepository absences,
                 AbsenceDesk desk, Pages pages, Forms forms, Messages messages, Clock clock) {
        this.sessions = sessions;
        this.members = members;
        this.associations = associations;
        this.absences = absences;
        this.desk = desk;
        this.pages = pages;
        this.forms = forms;
        this.messages = messages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Staff staff) {
        TeamMember self = self(staff);
        Map<String, List<String>> now = new HashMap<>();
        absences.of(staff.associationId(), staff.memberId()).ifPresent(absence -> {
            now.put("from", List.of(absence.fromDay().toString()));
            now.put("until", List.of(absence.untilDay().toString()));
        });
        now.put("deputy", List.of(self.deputyId() == null ? "" : self.deputyId()));
        return page(request, staff, FormData.of(now), new FieldErrors());
    }

    @Post("/absence")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> absence(HttpRequest<?> request, Staff staff, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        FieldErrors errors = new FieldErrors();
        desk.save(staff, Languages.of(request), data, errors);
        return errors.isEmpty() ? Pages.saved("/account") : pages.refused(page(request, staff, data, errors));
    }

    @Post("/devices/{device}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> endDevice(HttpRequest<?> request, Staff staff, String device, @Nullable @Body String body) {
        forms.ofStaff(request, body);
        sessions.of(staff).stream().filter(each -> each.idHash().startsWith(device) && device.length() >= 12).findFirst()
                .ifPresent(each -> sessions.endOne(staff, each.idHash()));
        return Pages.seeOther("/account");
    }

    /** Goes on in another association of the same address; the session here ends. */
    @Post("/association")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, Staff staff, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        TeamMember there = elsewhere(staff).stream().filter(each -> each.id().equals(data.first("member"))).findFirst()
                .orElseThrow(NotFoundException::new);
        return Pages.seeOther("/today").cookie(sessions.change(request, there, Device.of(request.getHeaders().get("User-Agent"))));
    }

    private TeamMember self(Staff staff) {
        return members.findByAssociationIdAndId(staff.associationId(), staff.memberId()).orElseThrow(NotFoundException::new);
    }

    private List<TeamMember> elsewhere(Staff staff) {
        return members.findByEmailAndActiveTrue(self(staff).email()).stream().filter(each -> !each.id().equals(staff.memberId())).toList();
    }

    private MutableHttpResponse<String> page(HttpRequest<?> request, Staff staff, FormData data, FieldErrors errors) {
        String language = Languages.of(request);
        FormView form = new FormView(messages, language, "account", data, errors);
        String here = sessions.reader(request).map(SessionReader::idHash).orElse("");
        DateTimeFormatter moment = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Locale.forLanguageTag(language)).withZone(staff.zone());
        Map<String, Object> model = new HashMap<>();
        model.put("name", staff.name());
        model.put("email", self(staff).email());
        model.put("roleKey", SettingsPages.roleKey(staff.role()));
        model.put("lead", staff.role() == Role.LEAD);
        model.put("faults", form.faults());
        model.put("from", form.field("from", "date", "off", false, 10));
        model.put("until", form.field("until", "date", "off", false, 10));
        model.put("deputy", desk.deputies(language, staff, data, errors));
        model.put("away", absences.of(staff.associationId(), staff.memberId()).filter(each -> !each.untilDay().isBefore(clock.today(staff.zone())))
                .map(each -> AbsenceWords.of(messages, language, each)).orElse(""));
        model.put("devices", sessions.of(staff).stream().map(each -> new DeviceLine(each.idHash().substring(0, 16),
                each.device().isEmpty() ? messages.text(language, "account.device.unknown") : each.device(), moment.format(each.createdAt()),
                each.idHash().equals(here))).toList());
        model.put("elsewhere", elsewhere(staff).stream().map(each -> new Elsewhere(each.id(),
                associations.findById(each.associationId()).orElseThrow().name())).toList());
        return pages.staff(request, "account/account", model);
    }
}
