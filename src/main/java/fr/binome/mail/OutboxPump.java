package fr.binome.mail;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Sends what is due. Any number of pumps may run at once, on any number of nodes: a mail is claimed by one of them. A mail
 * goes out twice only when a node dies between the server's answer and our note of it; both copies then carry the same
 * Message-ID. Call it outside any transaction.
 */
@Singleton
public final class OutboxPump {

    private final OutboxClaims claims;
    private final LetterComposer composer;
    private final SmtpConnection connection;
    private final SendingHours hours;

    OutboxPump(OutboxClaims claims, LetterComposer composer, SmtpConnection connection, SendingHours hours) {
        this.claims = claims;
        this.hours = hours;
        this.composer = composer;
        this.connection = connection;
    }

    /**
     * Sends every mail that is due, and returns when none is left or the mail server is away.
     *
     * @param now the present, by which "due" is judged; also the date that the mails carry
     * @return how many mails the server has taken
     */
    public int pump(Instant now) {
        long started = System.nanoTime();
        int sent = 0;
        while (true) {
            // Goes on with the stopwatch, so that a long turn notices when its readers' evening has come.
            Instant moment = now.plusSeconds(Duration.ofNanos(System.nanoTime() - started).toSeconds()).truncatedTo(ChronoUnit.MICROS);
            List<OutboxRow> rows = claims.take(moment);
            if (rows.isEmpty()) {
                return sent;
            }
            OutboxBatch batch = new OutboxBatch(claims, composer, connection, hours, moment);
            boolean complete = batch.send(rows);
            sent += batch.sent();
            if (!complete) {
                return sent;
            }
        }
    }
}
