package fr.binome.account;

import fr.binome.platform.Clock;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import fr.binome.web.FormView;
import fr.binome.web.Messages;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says when a member is away and who stands in: never nobody, never oneself. Thread-safe. */
@Singleton
class AbsenceDesk {

    private static final int LONGEST_DAYS = 365;

    private final TeamMemberRepository members;
    private final AbsenceRepository absences;
    private final Messages messages;
    private final Audit audit;
    private final Clock clock;

    AbsenceDesk(TeamMemberRepository members, AbsenceRepository absences, Messages messages, Audit audit, Clock clock) {
        this.members = members;
        this.absences = absences;
        this.messages = messages;
        this.audit = audit;
        this.clock = clock;
    }

    /** Saves days and deputy if the form is right; no days end the absence. Otherwise nothing has changed and {@code errors} says why. */
    @Transactional
    void save(Staff staff, String language, FormData data, FieldErrors errors) {
        String deputy = data.first("deputy");
        boolean known = able(staff).stream().anyMatch(member -> member.id().equals(deputy));
        boolean away = data.has("from") || data.has("until");
        if (!known && (away || !deputy.isEmpty())) {
            errors.add("deputy", "account.deputy.missing");
        }
        LocalDate from = away ? day(data.first("from")) : null;
        LocalDate until = away ? day(data.first("until")) : null;
        LocalDate today = clock.today(staff.zone());
        if (away && from == null) {
            errors.add("from", "account.from.wrong");
        }
        if (away && (until == null || from != null && until.isBefore(from) || until.isBefore(today) || until.isAfter(today.plusDays(LONGEST_DAYS)))) {
            errors.add("until", "account.until.wrong");
        }
        if (errors.isEmpty() && away) {
            awayAsWell(staff, deputy, from, until).ifPresent(absence -> errors.add("deputy", "account.deputy.away",
                    AbsenceWords.of(messages, language, absence)));
        }
        if (!errors.isEmpty()) {
            return;
        }
        members.nameDeputy(staff.associationId(), staff.memberId(), known ? deputy : null);
        if (away) {
            absences.put(staff.associationId(), staff.memberId(), from, until);
        } else {
            absences.end(staff.associationId(), staff.memberId());
        }
        audit.record(staff.associationId(), staff.memberId(), "member.absence", "TEAM_MEMBER", staff.memberId(), away ? from + " – " + until : "");
    }

    /** When the deputy is away on one of these days: then nobody would stand in. */
    private Optional<Absence> awayAsWell(Staff staff, String deputy, LocalDate from, LocalDate until) {
        return absences.of(staff.associationId(), deputy)
                .filter(absence -> !absence.fromDay().isAfter(until) && !absence.untilDay().isBefore(from));
    }

    /** Everybody who can stand in for the member. */
    FormView.Choices deputies(String language, Staff staff, FormData data, FieldErrors errors) {
        String taken = data.first("deputy");
        List<FormView.Option> options = new ArrayList<>();
        for (TeamMember member : able(staff)) {
            options.add(new FormView.Option(options.isEmpty() ? "deputy" : "deputy-" + member.id(), "deputy", "radio", member.id(), member.name(), "",
                    member.id().equals(taken)));
        }
        String error = errors.of("deputy").map(fault -> messages.text(language, fault.key(), fault.arguments().toArray())).orElse("");
        return new FormView.Choices("deputy", messages.text(language, "account.deputy.label"), messages.text(language, "account.deputy.hint"), error,
                true, options);
    }

    private List<TeamMember> able(Staff staff) {
        return members.findByAssociationIdAndActiveTrueOrderByLastName(staff.associationId()).stream()
                .filter(member -> member.role() != Role.READ_ONLY && !member.id().equals(staff.memberId())).toList();
    }

    @Nullable
    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
