package fr.binome.mail;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.io.IOException;
import java.io.InputStream;
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

    private final ImapSettings settings;
    private final IncomingDesk desk;
    private final MailboxMarkRepository marks;

    MailboxReader(ImapSettings settings, IncomingDesk desk, MailboxMarkRepository marks) {
        this.settings = settings;
        this.desk = desk;
        this.marks = marks;
    }

    /** Reads all that is new and returns how many messages were handled for the first time; 0 when the server is away. */
    int read() {
        try (Store store = Session.getInstance(settings.session()).getStore(settings.protocol())) {
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
        long mark = marks.findByName(settings.mailbox()).filter(known -> known.uidValidity() == validity)
                .map(MailboxMark::lastUid).orElse(0L);
        Message[] messages = uids.getMessagesByUID(mark + 1, UIDFolder.LASTUID);
        FetchProfile profile = new FetchProfile();
        profile.add(UIDFolder.FetchProfileItem.UID);
        folder.fetch(messages, profile);
        int handled = 0;
        for (Message message : messages) {
            long uid = uids.getUID(message);
            // A range up to "*" always names the last message, even one that is read already.
            if (uid > mark) {
                handled += accept(MessageReader.read(bytes(message)), uid) ? 1 : 0;
                marks.write(settings.mailbox(), validity, uid);
                mark = uid;
            }
        }
        return handled;
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

    /** The beginning of the message; whatever is behind it is an attachment. */
    private static byte[] bytes(Message message) throws MessagingException {
        try (InputStream in = ((IMAPMessage) message).getMimeStream()) {
            return in.readNBytes(MessageReader.LONGEST);
        } catch (IOException e) {
            throw new MessagingException("The message could not be fetched", e);
        }
    }
}
