package fr.binome.mailroom;

import fr.binome.Service;
import fr.binome.account.TestTeam;
import fr.binome.mail.Channel;
import fr.binome.mail.Letter;
import fr.binome.mail.MailTemplates;
import fr.binome.mail.Outbox;
import fr.binome.mail.RecipientKind;
import fr.binome.mail.TestInbox;
import fr.binome.platform.Ids;
import java.time.Instant;

/** Letters of a test's own association. */
record Post(Service service, TestTeam team) {

    /** Posts a programme mail to somebody and returns its id. */
    String letterTo(String personId, String name, String address) {
        String key = "test:" + Ids.next();
        service.bean(Outbox.class).post(letter(key, personId, name, address));
        return TestInbox.mailId(service, team.id(), key);
    }

    Letter letter(String key, String personId, String name, String address) {
        return new Letter(team.id(), key, "introduction", "fr", RecipientKind.MENTEE, personId, name, Channel.MAIL, address,
                service.bean(MailTemplates.class).sampleModel("introduction", "fr"), Instant.parse("2030-01-01T12:00:00Z"));
    }
}
