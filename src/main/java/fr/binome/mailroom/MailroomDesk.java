package fr.binome.mailroom;

import fr.binome.account.Audit;
import fr.binome.account.Staff;
import fr.binome.mail.Inbox;
import fr.binome.mail.IncomingMail;
import fr.binome.mail.Outbox;
import fr.binome.web.NotFoundException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** What the team does with mails, each with its trace. Thread-safe. */
@Singleton
class MailroomDesk {

    private static final String RECEIVED = "received-mail";

    private final Inbox inbox;
    private final Outbox outbox;
    private final Audit audit;

    MailroomDesk(Inbox inbox, Outbox outbox, Audit audit) {
        this.inbox = inbox;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** Somebody's words were looked at. */
    @Transactional
    void opened(Staff staff, IncomingMail mail) {
        audit.record(staff.associationId(), staff.memberId(), "received-mail.opened", RECEIVED, mail.id(), "");
    }

    /** Reading twice is no fault. */
    @Transactional
    void markRead(Staff staff, String id) {
        if (inbox.find(staff.associationId(), id).isEmpty()) {
            throw new NotFoundException();
        }
        if (inbox.markRead(staff.associationId(), id, staff.memberId())) {
            audit.record(staff.associationId(), staff.memberId(), "received-mail.read", RECEIVED, id, "");
        }
    }

    @Transactional
    void sendAgain(Staff staff, String id) {
        if (!outbox.sendAgain(staff.associationId(), id)) {
            throw new NotFoundException();
        }
        audit.record(staff.associationId(), staff.memberId(), "mail.sent-again", "mail", id, "");
    }
}
