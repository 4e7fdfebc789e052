package fr.binome.followup;

import fr.binome.account.Audit;
import fr.binome.account.Role;
import fr.binome.account.Staff;
import fr.binome.account.TeamMember;
import fr.binome.account.TeamMemberRepository;
import fr.binome.followup.catalogue.SignalCode;
import fr.binome.platform.Clock;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import fr.binome.web.FormView;
import fr.binome.web.Languages;
import fr.binome.web.Messages;
import fr.binome.web.Pages;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Shows one signal to somebody who may deal with it. Reading what was said about safety is written down. Thread-safe. */
@Singleton
class SignalViews {

    private final SignalRepository signals;
    private final CallRepository calls;
    private final SafetyReportRepository reports;
    private final TeamMemberRepository members;
    private final OwnPairs ownPairs;
    private final CaseViews caseViews;
    private final Audit audit;
    private final Messages messages;
    private final Pages pages;
    private final Clock clock;

    SignalViews(SignalRepository signals, CallRepository calls, SafetyReportRepository reports, TeamMemberRepository members,
                OwnPairs ownPairs, CaseViews caseViews, Audit audit, Messages messages, Pages pages, Clock clock) {
        this.signals = signals;
        this.calls = calls;
        this.reports = reports;
        this.members = members;
        this.ownPairs = ownPairs;
        this.caseViews = caseViews;
        this.audit = audit;
        this.messages = messages;
        this.pages = pages;
        this.clock = clock;
    }

    @Transactional
    MutableHttpResponse<String> page(HttpRequest<?> request, Staff staff, Signal signal, FormData data, FieldErrors errors) {
        String language = Languages.of(request);
        Instant now = clock.now();
        OpenSignal shown = signals.named(staff.associationId(), signal.id()).orElseThrow();
        Moments moments = new Moments(messages, language, staff.zone());
        FormView form = new FormView(messages, language, "followup.call", data, errors);
        Map<String, Object> model = new HashMap<>();
        model.put("line", new SignalLines(messages, language, staff, now).line(shown));
        model.put("pair", SignalLines.path(shown));
        model.put("see", messages.text(language, see(shown)));
        model.put("open", signal.status() == SignalStatus.OPEN);
        model.put("raised", messages.text(language, "followup.signal.raised", moments.full(signal.raisedAt())));
        model.put("outcome", signal.outcome());
        model.put("said", said(staff, signal, language, moments));
        model.put("calls", calls(staff, signal, language, moments));
        model.put("faults", form.faults());
        model.put("unread", signal.acknowledgedAt() == null && signal.status() == SignalStatus.OPEN);
        model.put("team", candidates(staff, signal));
        model.put("safety", signal.code() == SignalCode.S1);
        if (signal.code() == SignalCode.S1) {
            model.putAll(caseViews.model(staff, signal, language, moments, data));
        }
        model.put("note", data.first(CallForm.NOTE));
        model.put("day", data.first(CallForm.DAY));
        model.put("also", data.all(CallForm.ALSO));
        return pages.staff(request, "followup/signal", model);
    }

    /** What the way to {@link SignalLines#path} is called. */
    private static String see(OpenSignal shown) {
        boolean nobody = shown.pairId() == null && shown.menteeId() == null && shown.mentorId() == null;
        return shown.ofProgramme() || nobody ? "followup.programme.list" : shown.pairId() == null ? "followup.signal.person" : "followup.signal.pair";
    }

    MutableHttpResponse<String> refused(MutableHttpResponse<String> page) {
        return pages.refused(page);
    }

    /** Who may take the signal over. */
    List<TeamMember> candidates(Staff staff, Signal signal) {
        return members.findByAssociationIdAndActiveTrueOrderByLastName(staff.associationId()).stream()
                .filter(member -> member.role() != Role.READ_ONLY && !member.id().equals(signal.ownerId()))
                .filter(member -> !ownPairs.isOf(member, signal)).toList();
    }

    private List<String> said(Staff staff, Signal signal, String language, Moments moments) {
        if (signal.code() != SignalCode.S1) {
            return List.of();
        }
        audit.record(staff.associationId(), staff.memberId(), "safety.read", "signal", signal.id(), "");
        return reports.findByAssociationIdAndSignalIdOrderByAt(staff.associationId(), signal.id()).stream()
                .map(report -> said(report, signal, language, moments)).toList();
    }

    private String said(SafetyReport report, Signal signal, String language, Moments moments) {
        String place = report.place() == Place.MENTOR ? "MENTOR." + signal.about() : report.place().name();
        String phone = report.phone().isEmpty() ? "" : ", " + messages.text(language, "followup.safety.seen.phone", report.phone());
        String when = report.callWhen().isEmpty() ? "" : ", " + messages.text(language, "followup.safety.seen.when", report.callWhen());
        return moments.full(report.at()) + " · " + messages.text(language, "followup.safety.place." + place) + ". "
                + messages.text(language, "followup.safety.seen.mayCall." + (report.mayCall() ? "yes" : "no")) + phone + when + ".";
    }

    private List<String> calls(Staff staff, Signal signal, String language, Moments moments) {
        return calls.findByAssociationIdAndSignalIdOrderByCalledAt(staff.associationId(), signal.id()).stream()
                .map(call -> messages.text(language, "followup.signal.call", moments.full(call.calledAt()),
                        members.findByAssociationIdAndId(staff.associationId(), call.calledBy()).map(TeamMember::name).orElse("–"),
                        messages.text(language, "followup.last." + call.outcome())) + (call.note().isEmpty() ? "" : " : " + call.note()))
                .toList();
    }
}
