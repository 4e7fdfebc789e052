package fr.binome.mail;

import fr.binome.mail.DeliveryException.Fault;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The mails of one claim. Logs name rows, never people. */
final class OutboxBatch {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxBatch.class);
    /** How long a mail that is taken back may still leave with a batch that holds it. */
    private static final long SURE_NANOS = 1_000_000_000;

    private final OutboxClaims claims;
    private final LetterComposer composer;
    private final SmtpConnection connection;
    private final SendingHours hours;
    private final Instant now;
    // A stopwatch, not a date: the lease must hold whatever the demo's clock says.
    private final long end = System.nanoTime() + OutboxClaims.LEASE.dividedBy(2).toNanos();
    private int sent;

    OutboxBatch(OutboxClaims claims, LetterComposer composer, SmtpConnection connection, SendingHours hours, Instant now) {
        this.claims = claims;
        this.composer = composer;
        this.connection = connection;
        this.hours = hours;
        this.now = now;
    }

    int sent() {
        return sent;
    }

    /** Tells {@code notes} of every mail that the server takes. False when the rest was put back, because the server is away or too slow for the lease. */
    boolean send(List<OutboxRow> rows, SentNotes notes) {
        connection.doubt();
        Deque<OutboxRow> left = new ArrayDeque<>(rows);
        long looked = System.nanoTime();
        while (!left.isEmpty()) {
            if (System.nanoTime() - end > 0) {
                claims.putBack(List.copyOf(left), now, now, "The mail server is slow.");
                return false;
            }
            if (System.nanoTime() - looked > SURE_NANOS) {
                left = new ArrayDeque<>(claims.stillWanted(List.copyOf(left), now));
                looked = System.nanoTime();
                continue;
            }
            Optional<DeliveryException> fault = outOfHours(left.peek()) ? Optional.empty() : attempt(left.peek(), notes);
            if (fault.isPresent() && fault.get().fault() == Fault.SERVER_AWAY) {
                waitForTheServer(List.copyOf(left), fault.get());
                return false;
            }
            OutboxRow done = left.remove();
            fault.ifPresent(reason -> retryOrGiveUp(done, reason));
        }
        return true;
    }

    /** Once more than when it was posted: the mail server may have been away until the evening. */
    private boolean outOfHours(OutboxRow row) {
        Instant open = hours.from(now, row.kind(), row.reader());
        if (open.isAfter(now)) {
            claims.postpone(row, now, open);
            return true;
        }
        return false;
    }

    /** Whatever is wrong with one mail must not hold up the mails behind it. */
    private Optional<DeliveryException> attempt(OutboxRow row, SentNotes notes) {
        try {
            connection.send(session -> composer.compose(session, row, now));
            notes.add(row);
            sent++;
            return Optional.empty();
        } catch (DeliveryException e) {
            return Optional.of(e);
        } catch (MailTemplateException e) {
            LOG.error("The mail ({}) does not render: {}", row.id(), ErrorText.of(e.getMessage()));
            return Optional.of(new DeliveryException(Fault.TRY_LATER, e.getMessage(), e));
        } catch (RuntimeException e) {
            LOG.error("The mail ({}) could not be made.", row.id(), e);
            return Optional.of(new DeliveryException(Fault.TRY_LATER, e.getMessage(), e));
        }
    }

    private void waitForTheServer(List<OutboxRow> unsent, DeliveryException fault) {
        LOG.warn("The mail server is away, mails wait: {}", fault.getMessage());
        claims.putBack(unsent, now, now.plus(RetryPolicy.SERVER_AWAY), fault.getMessage());
    }

    private void retryOrGiveUp(OutboxRow row, DeliveryException fault) {
        Optional<Instant> next = RetryPolicy.next(row.attempts(), now);
        boolean dead = fault.fault() == Fault.NO_SUCH_ADDRESS;
        if (dead || fault.fault() == Fault.REFUSED || next.isEmpty()) {
            LOG.warn("The mail ({}) is given up after {} attempts: {}", row.id(), row.attempts() + 1, fault.getMessage());
            giveUp(row, fault, dead);
        } else {
            claims.tryLater(row, now, next.get(), fault.getMessage());
        }
    }

    /** The others must go on even if whoever hears of it fails; then it is given up, and told, at the next attempt. */
    private void giveUp(OutboxRow row, DeliveryException fault, boolean dead) {
        try {
            claims.giveUp(row, now, fault.getMessage(), dead);
        } catch (RuntimeException e) {
            LOG.error("Nobody could be told that the mail ({}) is given up.", row.id(), e);
            claims.tryLater(row, now, now.plus(RetryPolicy.SERVER_AWAY), fault.getMessage());
        }
    }
}
