package fr.binome.mail;

import fr.binome.platform.Clock;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.FolderClosedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings what is new in the mailbox to the desk, in the order of arrival. The mark moves on after a message is kept, or noted
 * among the {@link StuckMessages}, so that nothing is lost when the database is away in the middle; what is brought twice is
 * handled once. The mailbox itself is opened read-only: nothing is deleted or marked in it.
 */
@Singleton
@Requires(beans = ImapSettings.class)
final class MailboxReader {

    private static final Logger LOG = LoggerFactory.getLogger(MailboxReader.class);
    /** What lay in a mailbox for longer than this when it was first read is none of our business. */
    private static final Duration BEFORE_US = Duration.ofDays(7);
    /** The day of arrival alone: one header that a server cannot read would fail all the others with it. */
    private static final FetchProfile ARRIVAL = new FetchProfile();

    static {
        ARRIVAL.add(IMAPFolder.FetchProfileItem.INTERNALDATE);
    }

    private final ImapSettings settings;
    private final IncomingDesk desk;
    private final MailboxMarkRepository marks;
    private final StuckMessages stuck;
    private final Clock clock;

    MailboxReader(ImapSettings settings, IncomingDesk desk, MailboxMarkRepository marks, StuckMessages stuck, Clock clock) {
        this.settings = settings;
        this.desk = desk;
        this.marks = marks;
        this.stuck = stuck;
        this.clock = clock;
    }

    /** Reads all that is new and returns how many messages were handled for the first time; 0 when the server is away. */
    int read() {
        try (Store store = MailLibrary.session(settings.session()).getStore(settings.protocol())) {
            store.connect(settings.host(), settings.port(), settings.user(), settings.password());
            try (Folder folder = store.getFolder(settings.folder())) {
                folder.open(Folder.READ_ONLY);
                return read(folder, (UIDFolder) folder);
            }
        } catch (MessagingException e) {
            LOG.warn("The mailbox cannot be read and is tried again: {}", ErrorText.of(e.getMessage()));
            return 0;
        }
    }

    private int read(Folder folder, UIDFolder uids) throws MessagingException {
        long validity = uids.getUIDValidity();
        Optional<MailboxMark> before = marks.findByName(settings.mailbox());
        long mark = before.filter(known -> known.uidValidity() == validity)
                .map(MailboxMark::lastUid).orElse(0L);
        Message[] messages = uids.getMessagesByUID(mark + 1, UIDFolder.LASTUID);
        if (before.isEmpty()) {
            folder.fetch(messages, ARRIVAL);
        }
        int handled = 0;
        for (Message message : messages) {
            long uid = uids.getUID(message);
            // A range up to "*" always names the last message, even one that is read already.
            if (uid > mark) {
                boolean ours = before.isPresent() || recent(message);
                handled += ours && bring(message, StuckMessage.fresh(settings.mailbox(), validity, uid, clock.now())) ? 1 : 0;
                marks.write(settings.mailbox(), validity, uid);
                mark = uid;
                connected(folder);
            }
        }
        return handled + again(folder, uids, validity);
    }

    /** After what is new, because a message at which the connection breaks may do so again. */
    private int again(Folder folder, UIDFolder uids, long validity) throws MessagingException {
        int handled = 0;
        for (StuckMessage waiting : stuck.due(settings.mailbox(), validity)) {
            Message message = uids.getMessageByUID(waiting.uid());
            if (message == null) {
                stuck.settled(waiting);
            } else {
                handled += bring(message, waiting) ? 1 : 0;
                connected(folder);
            }
        }
        return handled;
    }

    /** Without this, every message behind a broken connection would count as one that cannot be fetched. */
    private static void connected(Folder folder) throws FolderClosedException {
        if (!folder.isOpen()) {
            throw new FolderClosedException(folder, "The connection broke; what is left waits for the next turn");
        }
    }

    private boolean bring(Message message, StuckMessage known) {
        ReceivedMail mail;
        try {
            mail = MessageReader.read(bytes(message));
        } catch (MessagingException | RuntimeException | StackOverflowError e) {
            stuck.failed(known, arrival(message), e.getClass().getSimpleName() + ": " + e.getMessage());
            return false;
        }
        boolean first = accept(mail, known.uid());
        if (known.tries() > 0) {
            stuck.settled(known);
        }
        return first;
    }

    private boolean recent(Message message) throws MessagingException {
        return message.getReceivedDate() == null || message.getReceivedDate().toInstant().isAfter(clock.now().minus(BEFORE_US));
    }

    private Instant arrival(Message message) {
        try {
            message.getFolder().fetch(new Message[] {message}, ARRIVAL);
            return message.getReceivedDate() == null ? clock.now() : message.getReceivedDate().toInstant();
        } catch (MessagingException | RuntimeException e) {
            return clock.now();
        }
    }

    /** One message that cannot be handled must not hold up those behind it; if it cannot even be kept, the database is away. */
    private boolean accept(ReceivedMail mail, long uid) {
        try {
            return desk.accept(mail);
        } catch (RuntimeException e) {
            LOG.error("The message ({}) of the mailbox could not be handled and is kept aside.", uid, e);
            desk.keepAside(mail, e.getClass().getSimpleName() + ": " + e.getMessage());
            return true;
        }
    }

    /** The message without its long attachments. */
    private static byte[] bytes(Message message) throws MessagingException {
        try (InputStream in = ((IMAPMessage) message).getMimeStream()) {
            byte[] bytes = SlimMessage.of(in);
            if (bytes.length == 0) {
                throw new MessagingException("Nothing came");
            }
            return bytes;
        } catch (IOException e) {
            throw new MessagingException("The message could not be fetched", e);
        }
    }
}
