package fr.binome.followup;

import fr.binome.account.Association;
import fr.binome.account.TeamMember;
import fr.binome.followup.catalogue.SignalCode;
import fr.binome.mail.Channel;
import fr.binome.mail.Letter;
import fr.binome.mail.RecipientKind;
import fr.binome.web.Messages;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;

/** Tells the team that somebody has to be called, without saying whom: the page of the day does. Thread-safe. */
@Singleton
final class StaffLetters {

    private static final String TEMPLATE = "staff-signal";

    private final Messages messages;

    StaffLetters(Messages messages) {
        this.messages = messages;
    }

    /** That nobody has settled it in its time. */
    Letter overdue(Association association, TeamMember owner, Signal signal, TeamMember member, Instant now) {
        return letter(association, owner, signal, member, "staff-overdue", "overdue:", now);
    }

    Letter of(Association association, Responsible responsible, Signal signal, TeamMember member) {
        return letter(association, responsible.owner(), signal, member, TEMPLATE, "signal:", signal.raisedAt());
    }

    private Letter letter(Association association, TeamMember owner, Signal signal, TeamMember member, String template, String key,
                          Instant now) {
        String language = association.language();
        Map<String, Object> model = Map.of(
                "association", LetterNames.of(association),
                "coordinator", LetterNames.of(owner),
                "firstName", member.firstName(),
                "urgent", signal.code() == SignalCode.S1,
                // Who is told late may not be among those who read what was said.
                "case", signal.code() == SignalCode.S1 && template.equals(TEMPLATE) ? "/signals/" + signal.id() : "",
                "signal", messages.text(language, "followup.told." + signal.code()),
                "due", new Moments(messages, language, association.zone()).full(signal.dueAt()));
        return new Letter(association.id(), key + signal.id() + ":" + member.id(), template, language,
                RecipientKind.STAFF, member.id(), member.name(), Channel.MAIL, member.email(), model, now);
    }
}
