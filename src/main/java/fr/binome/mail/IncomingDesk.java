package fr.binome.mail;

import fr.binome.platform.Clock;
import fr.binome.platform.Ids;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides what a message is and whose, keeps it, and tells who wants to know, all in one transaction. A message is handled
 * once, however often it is brought. Thread-safe.
 */
@Singleton
class IncomingDesk {

    /** So many mails to one address that come back softly, or late, within {@link #RECENT} count as a dead one. */
    static final int PATIENCE = 3;
    static final Duration RECENT = Duration.ofDays(30);
    private static final Logger LOG = LoggerFactory.getLogger(IncomingDesk.class);

    private final IncomingMailRepository repository;
    private final OutboxRepository outbox;
    private final MailStops stops;
    private final MailListeners listeners;
    private final MailAddresses addresses;
    private final Clock clock;

    IncomingDesk(IncomingMailRepository repository, OutboxRepository outbox, MailStops stops, MailListeners listeners,
                 MailAddresses addresses, Clock clock) {
        this.repository = repository;
        this.outbox = outbox;
        this.stops = stops;
        this.listeners = listeners;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** False when the message was handled before. */
    @Transactional
    boolean accept(ReceivedMail mail) {
        if (repository.countByMessageKey(mail.key()) > 0) {
            return false;
        }
        Optional<OutboxRow> named = named(mail);
        Optional<OutboxRow> about = named.or(() -> lastTo(mail));
        IncomingMail kept = repository.save(kept(mail, about, kind(mail, about.isPresent(), named.isPresent())));
        about.ifPresent(row -> act(kept, mail, row));
        if (kept.associationId().isEmpty() && kept.kind() == IncomingKind.UNCLEAR) {
            LOG.warn("A message ({}) is from nobody whom one association alone knows. It waits in the mailbox for whoever looks after it.", kept.id());
        }
        return true;
    }

    /** Keeps a message that {@link #accept} failed on, for somebody to look at, and tells nobody. */
    @Transactional
    void keepAside(ReceivedMail mail, String reason) {
        if (repository.countByMessageKey(mail.key()) == 0) {
            ReceivedMail unread = new ReceivedMail(mail.key(), mail.from(), mail.subject(), mail.addressees(),
                    mail.references(), mail.automatic(), mail.report(), mail.text(), mail.files(), ErrorText.of(reason));
            repository.save(kept(unread, named(mail).or(() -> lastTo(mail)), IncomingKind.UNCLEAR));
        }
    }

    /** Keeps a line for the team about a message that lies in the mailbox and does not come: where, and since when. */
    @Transactional
    void tellOfUnfetched(StuckMessage message, Instant arrived) {
        if (repository.countByMessageKey(key(message)) == 0) {
            repository.save(new IncomingMail(Ids.next(), onlyAssociation(), key(message), IncomingKind.NOT_FETCHED, null, null, null, null,
                    "", "", "", "", "", 0, message.mailbox() + ", UID " + message.uid(), arrived, null, null));
        }
    }

    /** Takes the line away unless somebody has read it. */
    @Transactional
    void untell(StuckMessage message) {
        repository.removeUnread(key(message));
    }

    private static String key(StuckMessage message) {
        return MessageReader.hash(("stuck " + message.mailbox() + " " + message.uidValidity() + " " + message.uid()).getBytes(StandardCharsets.UTF_8));
    }

    /** The mail that only whoever has got it can name. */
    private Optional<OutboxRow> named(ReceivedMail mail) {
        String returned = mail.report() == null ? "" : mail.report().original();
        return addresses.mailIn(returned)
                .or(() -> addresses.taggedIn(mail.addressees()))
                .or(() -> addresses.mailIn(mail.references()))
                .flatMap(outbox::findById);
    }

    /**
     * Whoever writes of their own accord, or whom a server names, is known by the address, unless several associations know it.
     * Of a family with one address it is whoever was written to last.
     */
    private Optional<OutboxRow> lastTo(ReceivedMail mail) {
        String address = mail.report() == null ? mail.from() : mail.report().recipient();
        List<OutboxRow> rows = address.isEmpty() || addresses.ours(address) ? List.of() : outbox.lastTo(address);
        boolean one = rows.stream().map(OutboxRow::associationId).distinct().count() == 1;
        return one ? Optional.of(rows.get(0)) : Optional.empty();
    }

    private IncomingMail kept(ReceivedMail mail, Optional<OutboxRow> about, IncomingKind kind) {
        Optional<Correspondent> who = about.map(OutboxRow::correspondent);
        return new IncomingMail(Ids.next(), who.map(Correspondent::associationId).orElseGet(this::onlyAssociation), mail.key(),
                kind, about.map(OutboxRow::id).orElse(null), who.map(Correspondent::pairId).orElse(null),
                who.map(Correspondent::kind).orElse(null), who.map(Correspondent::id).orElse(null),
                who.map(Correspondent::name).orElse(""), mail.from(), mail.subject(), mail.text().words(),
                mail.text().quoted(), mail.files(), note(mail), clock.now(), null, null);
    }

    /** @param proven whether the message names a mail of ours: one that does not stops no address, because anybody may have written it */
    private IncomingKind kind(ReceivedMail mail, boolean known, boolean proven) {
        if (mail.report() != null) {
            if (!mail.report().aboutTrouble()) {
                return IncomingKind.AUTO_REPLY;
            }
            return !known ? IncomingKind.UNCLEAR : proven && mail.report().dead() ? IncomingKind.BOUNCE : IncomingKind.SOFT_BOUNCE;
        }
        if (mail.automatic() || addresses.ours(mail.from())) {
            return IncomingKind.AUTO_REPLY;
        }
        return known && !mail.from().isEmpty() && !MachineWords.server(mail.from()) ? IncomingKind.REPLY : IncomingKind.UNCLEAR;
    }

    private static String note(ReceivedMail mail) {
        if (!mail.fault().isEmpty()) {
            return mail.fault();
        }
        return mail.report() == null ? "" : ErrorText.of(words(mail.report()));
    }

    private static String words(DeliveryReport report) {
        return (report.diagnostic().contains(report.status()) ? report.diagnostic() : report.status() + " " + report.diagnostic()).strip();
    }

    /** Where one association has the installation for itself, everything unclear is for it. */
    private String onlyAssociation() {
        List<String> all = outbox.associations();
        return all.size() == 1 ? all.get(0) : "";
    }

    private void act(IncomingMail kept, ReceivedMail mail, OutboxRow row) {
        Instant now = kept.receivedAt();
        switch (kept.kind()) {
            case BOUNCE -> cameBack(row, kept.note(), now, true);
            case SOFT_BOUNCE -> {
                boolean tired = row.toAddress() != null && repository.softBounces(row.associationId(), row.recipientId(),
                        row.toAddress(), now.minus(RECENT)) >= PATIENCE;
                if (mail.report().failed() || tired) {
                    cameBack(row, kept.note(), now, tired);
                }
            }
            case REPLY -> {
                if (row.recipientKind() != RecipientKind.STAFF) {
                    listeners.tell(listener -> listener.replied(new MailEvents.Replied(row.correspondent(), kept.id(), now)));
                }
            }
            case AUTO_REPLY, UNCLEAR, NOT_FETCHED -> { }
        }
    }

    private void cameBack(OutboxRow row, String reason, Instant now, boolean dead) {
        outbox.bounced(row.id(), reason);
        if (dead) {
            stops.dead(row);
        }
        if (row.recipientKind() == RecipientKind.STAFF) {
            return;
        }
        MailEvents.Bounced told = new MailEvents.Bounced(row.correspondent(), row.id(), row.template(), reason, now);
        listeners.tell(listener -> listener.bounced(told));
    }
}
