package fr.binome.mail;

import fr.binome.mail.DeliveryException.Fault;
import fr.binome.platform.Hmac;
import fr.binome.platform.Settings;
import jakarta.activation.DataHandler;
import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/** Makes the mail of a row: text and HTML, from the association, answered to the association. */
@Singleton
final class LetterComposer {

    /** Where {@code MailStopPages} answers. */
    private static final String STOP_PATH = "/mails/stop/";
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

    private final MailTemplates templates;
    private final ModelJson json;
    private final SmtpSettings settings;
    private final MailAddresses addresses;
    private final OwnLinks own;
    private final Hmac hmac;
    private final DkimSigner signer;
    private final String stopAddress;

    LetterComposer(MailTemplates templates, ModelJson json, SmtpSettings settings, MailAddresses addresses, OwnLinks own, Hmac hmac,
                   DkimSigner signer, Settings installation) {
        this.templates = templates;
        this.json = json;
        this.settings = settings;
        this.addresses = addresses;
        this.own = own;
        this.hmac = hmac;
        this.signer = signer;
        this.stopAddress = installation.publicUrl() + STOP_PATH;
    }

    /**
     * @throws MailTemplateException when the template does not render with the row's model
     * @throws DeliveryException when an address is none
     */
    MimeMessage compose(Session session, OutboxRow row, Instant now) {
        RenderedMail mail = templates.render(row.template(), row.language(), row.recipientKind(), model(row));
        try {
            SMTPMessage message = new IdentifiedMessage(session, addresses.messageId(row.id()));
            addresses.comingBack(row.id()).ifPresent(message::setEnvelopeFrom);
            message.setFrom(new InternetAddress(settings.from(), oneLine(mail.senderName()), UTF_8));
            message.setReplyTo(new InternetAddress[] {address(replyTo(row, mail), mail.senderName())});
            message.setRecipient(MimeMessage.RecipientType.TO, address(row.toAddress(), row.toName()));
            message.setSubject(oneLine(mail.subject()), UTF_8);
            message.setSentDate(Date.from(now));
            // RFC 3834: a machine wrote this, so that no absence notice answers it.
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("X-Auto-Response-Suppress", "All");
            message.setHeader("Content-Language", mail.language());
            if (row.pairId() != null) {
                String thread = addresses.thread(row.pairId(), row.recipientId());
                message.setHeader("In-Reply-To", thread);
                message.setHeader("References", thread);
            }
            if (canBeStopped(row)) {
                // RFC 8058: mail programs show a button that posts to this address.
                message.setHeader("List-Unsubscribe", "<" + stopAddress(row) + ">");
                message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            }
            message.setContent(whole(bothParts(mail), json.readAttachments(row.attachments())));
            message.saveChanges();
            signer.sign(message);
            return message;
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new DeliveryException(Fault.REFUSED, "The mail cannot be composed (" + e.getMessage() + ")", e);
        }
    }

    /** People read the answers either way: in our mailbox, from which they reach the coordinator, or in the association's. */
    private String replyTo(OutboxRow row, RenderedMail mail) {
        return row.recipientKind() == RecipientKind.STAFF ? mail.replyTo()
                : addresses.comingBack(row.id()).orElse(mail.replyTo());
    }

    private Map<String, Object> model(OutboxRow row) {
        Map<String, Object> model = new HashMap<>(json.read(row.model()));
        if (row.recipientKind() != RecipientKind.STAFF) {
            model.put("ownPage", own.address(row.id()));
        }
        if (canBeStopped(row)) {
            model.put("stop", stopAddress(row));
        }
        return model;
    }

    private static boolean canBeStopped(OutboxRow row) {
        return row.kind() == LetterKind.PROGRAMME && row.recipientKind() != RecipientKind.STAFF;
    }

    private String stopAddress(OutboxRow row) {
        return stopAddress + MailStops.text(hmac, row.id());
    }

    private static MimeMultipart bothParts(RenderedMail mail) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setContent(FlowedText.flow(mail.text()), FlowedText.CONTENT_TYPE);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(mail.html(), UTF_8, "html");
        for (MimeBodyPart words : List.of(text, html)) {
            // Said beforehand: Jakarta Mail would write all of it once only to find that it is not ASCII.
            words.setHeader("Content-Transfer-Encoding", "quoted-printable");
        }
        return new MimeMultipart("alternative", text, html);
    }

    private static MimeMultipart whole(MimeMultipart words, List<Attachment> attachments) throws MessagingException {
        if (attachments.isEmpty()) {
            return words;
        }
        MimeBodyPart wordsPart = new MimeBodyPart();
        wordsPart.setContent(words);
        MimeMultipart whole = new MimeMultipart("mixed", wordsPart);
        for (Attachment attachment : attachments) {
            MimeBodyPart file = new MimeBodyPart();
            file.setDataHandler(new DataHandler(new ByteArrayDataSource(attachment.bytes(), attachment.contentType())));
            file.setFileName(attachment.fileName());
            file.setDisposition(Part.ATTACHMENT);
            whole.addBodyPart(file);
        }
        return whole;
    }

    /** One address and nothing else: a list, a group or a line break is refused, not repaired. */
    private static InternetAddress address(String address, String name)
            throws MessagingException, UnsupportedEncodingException {
        if (CONTROLS.matcher(address).find()) {
            throw new MessagingException("a line break in an address");
        }
        InternetAddress only = new InternetAddress(address, true);
        only.setPersonal(oneLine(name), UTF_8);
        return only;
    }

    /** A name or subject can hold no line break, so that nobody can add headers by their name. */
    private static String oneLine(String text) {
        return CONTROLS.matcher(text).replaceAll(" ").strip();
    }

    /** Keeps its Message-ID, which Jakarta Mail would otherwise make up anew at every attempt. */
    private static final class IdentifiedMessage extends SMTPMessage {

        private static final int USUAL_SIZE = 1 << 15;

        private final String id;

        private IdentifiedMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }

        /** At once: its encoder writes sign by sign, which on the way to a server costs more than all else about the mail. */
        @Override
        public void writeTo(OutputStream out, String[] without) throws IOException, MessagingException {
            ByteArrayOutputStream whole = new ByteArrayOutputStream(USUAL_SIZE);
            super.writeTo(whole, without);
            whole.writeTo(out);
        }
    }
}
