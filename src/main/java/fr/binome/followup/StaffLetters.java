package fr.binome.followup;

import fr.binome.account.Association;
import fr.binome.account.TeamMember;
import fr.binome.mail.Channel;
import fr.binome.mail.Letter;
import fr.binome.mail.RecipientKind;
import fr.binome.web.Messages;
import jakarta.inject.Singleton;
import java.util.Map;

/** Tells the team that somebody has to be called, without saying whom: the page of the day does. Thread-safe. */
@Singleton
final class StaffLetters {

    private static final String TEMPLATE = "staff-signal";

    private final Messages messages;

    StaffLetters(Messages messages) {
        this.messages = messages;
    }

    Letter of(Association association, Responsible responsible, Signal signal, TeamMember member) {
        String language = association.language();
        Map<String, Object> model = Map.of(
                "association", LetterNames.of(association),
                "coordinator", LetterNames.of(responsible.owner()),
                "firstName", member.firstName(),
                "signal", messages.text(language, "followup.told." + signal.code()),
                "due", new Moments(messages, language, association.zone()).full(signal.dueAt()));
        return new Letter(association.id(), "signal:" + signal.id() + ":" + member.id(), TEMPLATE, language,
                RecipientKind.STAFF, member.id(), member.name(), Channel.MAIL, member.email(), model, signal.raisedAt());
    }
}
