package fr.binome.mailroom;

import fr.binome.account.AssociationRepository;
import fr.binome.account.Staff;
import fr.binome.mail.IncomingKind;
import fr.binome.mail.IncomingMail;
import fr.binome.mail.MailFailure;
import fr.binome.mail.MailTemplates;
import fr.binome.mail.RecipientKind;
import fr.binome.web.Messages;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Mails as the pages show them. Thread-safe. */
@Singleton
final class MailLines {

    /** Why a mail stayed in, as its row has it; a mail server says more. */
    private static final Pattern OUR_OWN_WORD = Pattern.compile("[A-Z]+");

    private final Messages messages;
    private final MailTemplates templates;
    private final AssociationRepository associations;

    MailLines(Messages messages, MailTemplates templates, AssociationRepository associations) {
        this.messages = messages;
        this.templates = templates;
        this.associations = associations;
    }

    /**
     * @param who the person's name, or the address of somebody unknown; never empty
     * @param person the page of the person or of the pair; empty when unknown
     * @param answer opens the member's own mail program; empty where nobody has written
     * @param noteTitle what the note is: a mail server's words, where the message lies, or what could not be read
     */
    record Received(String id, String who, String subject, String kind, String at, String address, String words,
                    String quoted, String note, String files, String person, boolean read, String answer, String noteTitle) {
    }

    /** @param address that takes no mail; empty when the person has stopped them */
    record Stopped(String id, String who, String person, String address, String reason, String since) {
    }

    /** @param subject of the mail that did not arrive */
    record Failed(String id, String who, String person, String subject, String reason, String at, int attempts) {
    }

    List<Received> received(List<IncomingMail> mails, Staff staff, String language) {
        return mails.stream().map(mail -> whole(mail, staff, language)).toList();
    }

    Received whole(IncomingMail mail, Staff staff, String language) {
        String who = !mail.personName().isEmpty() ? mail.personName() : !mail.fromAddress().isEmpty() ? mail.fromAddress()
                : messages.text(language, "mails.nobody");
        boolean unfetched = mail.kind() == IncomingKind.NOT_FETCHED;
        String subject = unfetched ? messages.text(language, "mails.notFetched") : mail.subject().isBlank() ? messages.text(language, "mails.noSubject") : mail.subject();
        String files = mail.files() == 0 ? "" : messages.count(language, "mails.files", mail.files());
        return new Received(mail.id(), who, subject, messages.text(language, "mails.kind." + mail.kind()),
                moment(mail.receivedAt(), staff, language), mail.fromAddress(),
                unfetched ? messages.text(language, "mails.notFetched.words") : mail.words(), mail.quoted(), mail.note(), files,
                mail.pairId() == null ? page(mail.recipientKind(), mail.recipientId()) : "/pairs/" + mail.pairId(),
                mail.read(), answer(mail), messages.text(language, noteTitle(mail.kind())));
    }

    private static String noteTitle(IncomingKind kind) {
        return switch (kind) {
            case BOUNCE, SOFT_BOUNCE -> "mails.note";
            case NOT_FETCHED -> "mails.notFetched.where";
            case REPLY, AUTO_REPLY, UNCLEAR -> "mails.unreadable";
        };
    }

    private static String answer(IncomingMail mail) {
        boolean person = mail.kind() == IncomingKind.REPLY || mail.kind() == IncomingKind.UNCLEAR && mail.recipientId() != null;
        return !person || mail.fromAddress().isEmpty() ? "" : "mailto:" + encoded(mail.fromAddress()).replace("%40", "@") + "?subject="
                + encoded(mail.subject().toLowerCase(Locale.ROOT).startsWith("re") ? mail.subject() : "Re: " + mail.subject());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    Stopped stopped(StoppedMail stop, Staff staff, String language) {
        return new Stopped(stop.id(), stop.name(), page(stop.recipientKind(), stop.recipientId()), stop.address(),
                stop.reason() == null || stop.wished() || OUR_OWN_WORD.matcher(stop.reason()).matches() ? "" : stop.reason(), moment(stop.since(), staff, language));
    }

    List<Failed> failures(List<MailFailure> failures, Staff staff, String language) {
        return failures.stream().map(failure -> new Failed(failure.id(), failure.name(),
                page(failure.recipientKind(), failure.recipientId()), templates.title(failure.template(), language),
                failure.reason() == null ? "" : failure.reason(), moment(failure.at(), staff, language), failure.attempts()))
                .toList();
    }

    /** Where replies go while no mailbox is read. */
    String replyAddress(Staff staff) {
        return associations.findById(staff.associationId()).orElseThrow().email();
    }

    private static String page(RecipientKind kind, String id) {
        return kind == RecipientKind.MENTEE ? "/mentees/" + id : kind == RecipientKind.MENTOR ? "/mentors/" + id : "";
    }

    private static String moment(Instant moment, Staff staff, String language) {
        String pattern = language.equals("fr") ? "d MMMM uuuu 'à' H\u00a0'h'\u00a0mm" : "d MMMM uuuu, HH:mm";
        return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(language)).format(moment.atZone(staff.zone()));
    }
}
