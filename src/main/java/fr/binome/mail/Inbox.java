package fr.binome.mail;

import fr.binome.platform.Clock;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** What people and servers have written to an association. Thread-safe. */
@Singleton
public class Inbox {

    private final IncomingMailRepository repository;
    private final boolean connected;
    private final Clock clock;

    Inbox(IncomingMailRepository repository, @Nullable ImapSettings mailbox, Clock clock) {
        this.repository = repository;
        this.connected = mailbox != null;
        this.clock = clock;
    }

    /** Whether a mailbox is read at all; without one, replies go to the association's own address. */
    public boolean connected() {
        return connected;
    }

    /** Unread messages of these kinds, longest waiting first, at most 200. */
    @Transactional(readOnly = true)
    public List<IncomingMail> unread(String associationId, IncomingKind... kinds) {
        return repository.unread(associationId, List.of(kinds));
    }

    /** Read replies and what machines wrote, latest first, at most 100. */
    @Transactional(readOnly = true)
    public List<IncomingMail> earlier(String associationId) {
        return repository.earlier(associationId, List.of(IncomingKind.values()));
    }

    /** People's words about a pair, oldest first. */
    @Transactional(readOnly = true)
    public List<IncomingMail> about(String associationId, String pairId) {
        return repository.ofPair(associationId, pairId);
    }

    /** One person's words, oldest first. */
    @Transactional(readOnly = true)
    public List<IncomingMail> from(String associationId, String recipientId) {
        return repository.ofPerson(associationId, recipientId);
    }

    @Transactional(readOnly = true)
    public Optional<IncomingMail> find(String associationId, String messageId) {
        return repository.findByAssociationIdAndId(associationId, messageId);
    }

    /** Marks a message as read by a member of the team; false when it is read already or not this association's. */
    @Transactional
    public boolean markRead(String associationId, String messageId, String memberId) {
        return repository.markRead(associationId, messageId, memberId, clock.now()) == 1;
    }
}
