package fr.binome.followup;

import fr.binome.account.Staff;
import fr.binome.account.TeamMember;
import fr.binome.account.TeamMemberRepository;
import fr.binome.followup.ProtectionContacts.Contacts;
import fr.binome.web.FormData;
import fr.binome.web.Messages;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the page of a case of safety shows beside its signal. Thread-safe. */
@Singleton
final class CaseViews {

    private final SafetyCases cases;
    private final ProtectionContacts contacts;
    private final FollowUpSettings settings;
    private final TeamMemberRepository members;
    private final Duos duos;
    private final Messages messages;

    CaseViews(SafetyCases cases, ProtectionContacts contacts, FollowUpSettings settings, TeamMemberRepository members, Duos duos,
              Messages messages) {
        this.cases = cases;
        this.contacts = contacts;
        this.settings = settings;
        this.members = members;
        this.duos = duos;
        this.messages = messages;
    }

    Map<String, Object> model(Staff staff, Signal signal, String language, Moments moments, FormData data) {
        Map<String, String> names = members.findByAssociationId(staff.associationId()).stream()
                .collect(Collectors.toMap(TeamMember::id, TeamMember::name));
        String departement = Departements.of(duos.of(signal.associationId(), signal.pairId()).mentee().commune());
        Contacts known = contacts.of(staff.associationId(), departement).orElse(new Contacts("", ""));
        Optional<CaseStep> proposal = cases.proposal(staff.associationId(), signal.id());
        List<String> steps = cases.steps(staff.associationId(), signal.id()).stream()
                .map(step -> step(step, names, language, moments)).toList();
        Map<String, Object> model = new HashMap<>();
        model.put("steps", steps);
        model.put("departement", departement);
        model.put("crip", known.crip());
        model.put("parquet", known.parquet());
        model.put("procedure", settings.of(staff.associationId()).safetyProcedure());
        model.put("held", cases.holdsMentor(signal));
        model.put("proposed", proposal.map(CaseStep::note).orElse(""));
        model.put("agrees", proposal.filter(step -> !step.memberId().equals(staff.memberId())).isPresent());
        model.put("stepText", data.first("step"));
        model.put("outcomeText", data.first("result"));
        model.put("whyText", data.first("why"));
        return model;
    }

    private String step(CaseStep step, Map<String, String> names, String language, Moments moments) {
        String what = messages.text(language, "followup.case.step." + step.kind());
        return moments.full(step.at()) + " · " + names.getOrDefault(step.memberId(), "–") + " · " + what
                + (step.note().isEmpty() ? "" : " : " + step.note());
    }
}
