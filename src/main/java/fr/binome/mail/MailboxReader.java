package fr.binome.mail;

import fr.binome.platform.Clock;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings what is new in the mailbox to the desk, in the order of arrival. The mark moves on after a message is kept, so that
 * nothing is lost when the database is away in the middle; what is brought twice is handled once. The mailbox itself is
 * opened read-only: nothing is deleted or marked in it.
 */
@Singleton
@Requires(beans = ImapSettings.class)
final class MailboxReader {

    private static final Logger LOG = LoggerFactory.getLogger(MailboxReader.class);
    /** What lay in a mailbox for longer than this when it was first read is none of our business. */
    private static final Duration BEFORE_US = Duration.ofDays(7);

    private final ImapSettings settings;
    private final IncomingDesk desk;
    private final MailboxMarkRepository marks;
    private final Clock clock;

    MailboxReader(ImapSettings settings, IncomingDesk desk, MailboxMarkRepository marks, Clock clock) {
        this.settings = settings;
        this.desk = desk;
        this.marks = marks;
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
        FetchProfile profile = new FetchProfile();
        profile.add(UIDFolder.FetchProfileItem.UID);
        // With it comes the day of arrival.
        profile.add(FetchProfile.Item.ENVELOPE);
        folder.fetch(messages, profile);
        int handled = 0;
        for (Message message : messages) {
            long uid = uids.getUID(message);
            // A range up to "*" always names the last message, even one that is read already.
            if (uid > mark) {
                boolean ours = before.isPresent() || recent(message);
                handled += ours && accept(MessageReader.read(bytes(message)), uid) ? 1 : 0;
                marks.write(settings.mailbox(), validity, uid);
                mark = uid;
            }
        }
        return handled;
    }

    private boolean recent(Message message) throws MessagingException {
        return message.getReceivedDate() == null || message.getReceivedDate().toInstant().isAfter(clock.now().minus(BEFORE_US));
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
            return SlimMessage.of(in);
        } catch (IOException e) {
            throw new MessagingException("The message could not be fetched", e);
        }
    }
}
