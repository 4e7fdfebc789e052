package fr.binome.intake;

import fr.binome.mail.Channel;
import fr.binome.mail.Letter;
import fr.binome.mail.Outbox;
import fr.binome.mail.RecipientKind;
import fr.binome.people.Dates;
import fr.binome.people.Referents;
import fr.binome.platform.Clock;
import fr.binome.platform.Ids;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;

/**
 * The mail with the way back to a form that is not sent yet. It repeats nothing that was typed: anybody may have typed it.
 * Thread-safe.
 */
@Singleton
class DraftLetter {

    private final Drafts drafts;
    private final Referents referents;
    private final Outbox outbox;
    private final Clock clock;

    DraftLetter(Drafts drafts, Referents referents, Outbox outbox, Clock clock) {
        this.drafts = drafts;
        this.referents = referents;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Keeps the draft and posts the mail; false, and nothing done, if enough were mailed already. */
    @Transactional
    boolean send(FormAddress<?> address, Draft draft, String email, String language) {
        if (!drafts.countMail(address.association(), draft)) {
            return false;
        }
        drafts.save(address.association(), draft);
        String template = address.form().kind() == RecipientKind.MENTOR ? "mentor-draft" : "mentee-draft";
        Map<String, Object> model = referents.letterModel(address.association(), null);
        model.put("form", address.outside().start());
        model.put("draft", draft.id());
        model.put("expiresOn", Dates.words(LocalDate.ofInstant(draft.expiresAt(), address.association().zone()), language));
        outbox.post(new Letter(address.association().id(), template + ":" + Ids.next(), template, language,
                address.form().kind(), draft.id(), email, Channel.MAIL, email, model, clock.now()).askedFor());
        return true;
    }
}
