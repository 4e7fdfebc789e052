package fr.binome.mailroom;

import fr.binome.account.Audit;
import fr.binome.account.Staff;
import fr.binome.mail.Inbox;
import fr.binome.mail.IncomingKind;
import fr.binome.mail.IncomingMail;
import fr.binome.mail.MailFailure;
import fr.binome.mail.MailStops;
import fr.binome.mail.Outbox;
import fr.binome.web.NotFoundException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the team does with mails, each with its trace. Thread-safe. */
@Singleton
class MailroomDesk {

    private static final String RECEIVED = "received-mail";

    private final Inbox inbox;
    private final Outbox outbox;
    private final MailStops stops;
    private final MailSightRepository repository;
    private final MailSight sight;
    private final Audit audit;

    MailroomDesk(Inbox inbox, Outbox outbox, MailStops stops, MailSightRepository repository, MailSight sight, Audit audit) {
        this.inbox = inbox;
        this.outbox = outbox;
        this.stops = stops;
        this.repository = repository;
        this.sight = sight;
        this.audit = audit;
    }

    /** Unread messages of these kinds that the member sees. */
    List<IncomingMail> unread(Staff staff, IncomingKind... kinds) {
        return sight.received(staff, inbox.unread(staff.associationId(), kinds));
    }

    List<IncomingMail> earlier(Staff staff) {
        return sight.received(staff, inbox.earlier(staff.associationId()));
    }

    List<MailFailure> failures(Staff staff) {
        return sight.failures(staff, outbox.failures(staff.associationId()));
    }

    List<StoppedMail> stops(Staff staff) {
        return sight.stops(staff, repository.stops(staff.associationId()));
    }

    /** Those of which no mail waits to be sent again, which would lift them as well. */
    List<StoppedMail> stopsBeside(Staff staff, List<MailFailure> failures) {
        Set<String> waiting = failures.stream().map(MailFailure::id).collect(Collectors.toSet());
        return stops(staff).stream().filter(stop -> !waiting.contains(stop.mailId())).toList();
    }

    /**
     * Somebody's words, which are looked at now.
     *
     * @throws NotFoundException if there is no such message for the member
     */
    @Transactional
    IncomingMail open(Staff staff, String id) {
        IncomingMail mail = find(staff, id);
        audit.record(staff.associationId(), staff.memberId(), "received-mail.opened", RECEIVED, mail.id(), "");
        return mail;
    }

    /** Reading twice is no fault. */
    @Transactional
    void markRead(Staff staff, String id) {
        find(staff, id);
        if (inbox.markRead(staff.associationId(), id, staff.memberId())) {
            audit.record(staff.associationId(), staff.memberId(), "received-mail.read", RECEIVED, id, "");
        }
    }

    @Transactional
    void sendAgain(Staff staff, String id) {
        if (failures(staff).stream().noneMatch(failure -> failure.id().equals(id)) || !outbox.sendAgain(staff.associationId(), id)) {
            throw new NotFoundException();
        }
        audit.record(staff.associationId(), staff.memberId(), "mail.sent-again", "mail", id, "");
    }

    /** Mails go out again, because the address is good or the person wants them; doing it twice is no fault. */
    @Transactional
    void resume(Staff staff, String stopId) {
        boolean lifted = stops(staff).stream().anyMatch(stop -> stop.id().equals(stopId)) && stops.lift(staff.associationId(), stopId);
        if (lifted) {
            audit.record(staff.associationId(), staff.memberId(), "mail-stop.lifted", "mail-stop", stopId, "");
        }
    }

    private IncomingMail find(Staff staff, String id) {
        return inbox.find(staff.associationId(), id).filter(mail -> sight.reads(staff, mail)).orElseThrow(NotFoundException::new);
    }
}
