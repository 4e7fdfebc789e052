package fr.binome.intake;

import fr.binome.account.Association;
import fr.binome.mail.Channel;
import fr.binome.mail.Letter;
import fr.binome.mail.Outbox;
import fr.binome.mail.RecipientKind;
import fr.binome.people.Referents;
import fr.binome.platform.Clock;
import fr.binome.platform.Hmac;
import fr.binome.platform.Ids;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** Puts the wish to be called onto the phone list, once a day for one number however often it is sent. Thread-safe. */
@Singleton
class Callbacks {

    static final String ANY = "ANY";

    private final Outbox outbox;
    private final Referents referents;
    private final Hmac hmac;
    private final Clock clock;

    Callbacks(Outbox outbox, Referents referents, Hmac hmac, Clock clock) {
        this.outbox = outbox;
        this.referents = referents;
        this.hmac = hmac;
        this.clock = clock;
    }

    @Transactional
    void wish(Association association, String language, String firstName, String phone, String when) {
        String day = clock.today(association.zone()).toString();
        outbox.post(new Letter(association.id(), "callback:" + hmac.sign("callback", phone + " " + day), "callback-" + when, language,
                RecipientKind.MENTEE, Ids.next(), firstName, Channel.PHONE, phone, referents.letterModel(association, null), clock.now()));
    }
}
