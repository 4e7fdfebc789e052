package fr.binome.mail;

import fr.binome.platform.Clock;
import fr.binome.platform.Hmac;
import fr.binome.platform.Ids;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The way out of the programme's mails that every one of them carries. Stopping and starting again may be repeated; whoever
 * stops stays in the programme, and the team hears of it. Thread-safe.
 */
@Singleton
public class MailStops {

    private static final String PURPOSE = "mail-stop";

    private final MailStopRepository stops;
    private final OutboxRepository outbox;
    private final MailListeners listeners;
    private final Hmac hmac;
    private final Clock clock;

    MailStops(MailStopRepository stops, OutboxRepository outbox, MailListeners listeners, Hmac hmac, Clock clock) {
        this.stops = stops;
        this.outbox = outbox;
        this.listeners = listeners;
        this.hmac = hmac;
        this.clock = clock;
    }

    /** What the address of a mail's way out ends with. */
    static String text(Hmac hmac, String mailId) {
        return mailId + "." + hmac.sign(PURPOSE, mailId);
    }

    /** Whose way out this is; empty if the text was altered or the mail is forgotten. */
    @Transactional(readOnly = true)
    public Optional<Correspondent> read(String text) {
        return mail(text).map(OutboxRow::correspondent);
    }

    /** Whether this person has stopped the programme's mails. */
    @Transactional(readOnly = true)
    public boolean stopped(Correspondent who) {
        return stops.holding(who.associationId(), who.id(), "") > 0;
    }

    /** Stops the programme's mails to the reader of a mail, those that wait included; false if the text opens nothing. */
    @Transactional
    public boolean stop(String text) {
        Optional<OutboxRow> mail = mail(text);
        mail.ifPresent(row -> {
            if (stops.lock(row.associationId(), row.recipientId(), MailStop.Reason.UNSUBSCRIBED, "").isEmpty()) {
                MailStop stop = hold(row, MailStop.Reason.UNSUBSCRIBED, "");
                MailEvents.Unsubscribed told = new MailEvents.Unsubscribed(row.correspondent(), stop.id(), stop.since());
                listeners.tell(listener -> listener.unsubscribed(told));
            }
        });
        return mail.isPresent();
    }

    /** Lets the programme's mails go out again from now on; false if the text opens nothing. */
    @Transactional
    public boolean resume(String text) {
        Optional<OutboxRow> mail = mail(text);
        mail.ifPresent(row -> stops.lift(row.associationId(), row.recipientId(), MailStop.Reason.UNSUBSCRIBED, clock.now()));
        return mail.isPresent();
    }

    /** Lets the programme's mails go out again to whoever is meant, as the team has found out; false when it holds no more, or never did. */
    @Transactional
    public boolean lift(String associationId, String stopId) {
        return stops.liftOne(associationId, stopId, clock.now()) == 1;
    }

    /** Somebody has made sure that the address of a mail is good. */
    @Transactional
    void alive(OutboxRow mail) {
        if (mail.toAddress() != null) {
            stops.liftAddress(mail.associationId(), mail.recipientId(), mail.toAddress(), clock.now());
        }
    }

    /** No programme mail to this address of this person any more. */
    @Transactional
    void dead(OutboxRow mail) {
        if (mail.toAddress() != null
                && stops.lock(mail.associationId(), mail.recipientId(), MailStop.Reason.BOUNCED, mail.toAddress()).isEmpty()) {
            hold(mail, MailStop.Reason.BOUNCED, mail.toAddress());
        }
    }

    /** The unique keys of those letters, all of one association, that must not go out. */
    Set<String> held(List<Letter> letters) {
        Map<String, List<Letter>> mails = letters.stream().filter(letter -> letter.kind() == LetterKind.PROGRAMME && letter.channel() == Channel.MAIL)
                .collect(Collectors.groupingBy(Letter::recipientId));
        return mails.isEmpty() ? Set.of() : stops.holding(letters.get(0).associationId(), mails.keySet()).stream()
                .flatMap(stop -> mails.get(stop.recipientId()).stream().filter(stop::holds)).map(Letter::uniqueKey).collect(Collectors.toSet());
    }

    private MailStop hold(OutboxRow mail, MailStop.Reason reason, String address) {
        List<String> waiting = outbox.waitingTo(mail.associationId(), mail.recipientId(), address);
        if (!waiting.isEmpty()) {
            outbox.stop(waiting, reason.name());
        }
        return stops.save(new MailStop(Ids.next(), mail.associationId(), mail.recipientKind(), mail.recipientId(), reason,
                address, mail.id(), clock.now(), null));
    }

    private Optional<OutboxRow> mail(String text) {
        int dot = text.indexOf('.');
        if (dot < 0 || !hmac.verifies(PURPOSE, text.substring(0, dot), text.substring(dot + 1))) {
            return Optional.empty();
        }
        return outbox.findById(text.substring(0, dot));
    }
}
