package fr.binome.mail;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Sends what is due, over as many connections as the settings say. Any number of pumps may run at once, on any number of
 * nodes: a mail is claimed by one of them. A mail goes out twice only when a node dies in the microseconds between the server's
 * answer and the line in its journal, at most one mail a connection, which no protocol can rule out; or when a node dies together
 * with its disk, up to what one note to the database holds. Both copies then carry the same Message-ID. Mails that one claim holds
 * reach an inbox in the order in which they were due and written. Call it outside any transaction.
 */
@Singleton
public final class OutboxPump {

    private static final int SHARE = 10;

    private final OutboxClaims claims;
    private final LetterComposer composer;
    private final SmtpConnections connections;
    private final SendingHours hours;
    private final SendingRate rate;
    private final SentJournal journal;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "outbox");
        thread.setDaemon(true);
        return thread;
    });

    OutboxPump(OutboxClaims claims, LetterComposer composer, SmtpConnections connections, SendingHours hours,
               SendingRate rate, SentJournal journal) {
        this.claims = claims;
        this.composer = composer;
        this.connections = connections;
        this.hours = hours;
        this.rate = rate;
        this.journal = journal;
    }

    /**
     * Sends every mail that is due, and returns when none is left, the rate allows no more, or the mail server is away.
     *
     * @param now the present, by which "due" is judged; also the date that the mails carry
     * @return how many mails the server has taken
     */
    public int pump(Instant now) {
        journal.recover(ids -> claims.sentByADeadNode(ids, now));
        Turn turn = new Turn(now, claims, rate);
        List<OutboxRow> first = turn.take();
        if (first.isEmpty()) {
            return 0;
        }
        List<List<OutboxRow>> shares = shares(first, connections.all().size());
        List<Future<Integer>> helpers = new ArrayList<>();
        for (int i = 1; i < shares.size(); i++) {
            List<OutboxRow> share = shares.get(i);
            SmtpConnection connection = connections.all().get(i);
            helpers.add(threads.submit(() -> send(turn, share, connection)));
        }
        int sent = send(turn, shares.get(0), connections.all().get(0));
        for (Future<Integer> helper : helpers) {
            sent += result(helper);
        }
        return sent;
    }

    /**
     * So few to each connection that no mail waits long for a slow server, and so many that opening it pays. All of one inbox
     * go over one connection: two would let a later mail overtake.
     */
    private static List<List<OutboxRow>> shares(List<OutboxRow> rows, int most) {
        int count = Math.min(most, (rows.size() + SHARE - 1) / SHARE);
        List<List<OutboxRow>> shares = Stream.generate(() -> (List<OutboxRow>) new ArrayList<OutboxRow>()).limit(count).toList();
        Map<String, List<OutboxRow>> byInbox = new HashMap<>();
        rows.forEach(row -> byInbox.computeIfAbsent(row.inbox(), inbox -> smallest(shares)).add(row));
        return shares.stream().filter(share -> !share.isEmpty()).toList();
    }

    private static List<OutboxRow> smallest(List<List<OutboxRow>> shares) {
        return Collections.min(shares, Comparator.comparingInt(List::size));
    }

    private int send(Turn turn, List<OutboxRow> first, SmtpConnection connection) {
        int sent = 0;
        for (List<OutboxRow> rows = first; !rows.isEmpty(); rows = turn.take()) {
            OutboxBatch batch = new OutboxBatch(claims, composer, connection, hours, turn.claimedAt(rows));
            boolean complete;
            try (SentNotes notes = new SentNotes(claims, journal, turn.claimedAt(rows), threads)) {
                complete = batch.send(rows, notes);
            }
            sent += batch.sent();
            if (!complete) {
                turn.end();
            }
        }
        return sent;
    }

    private static int result(Future<Integer> helper) {
        try {
            return helper.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        }
    }

    @PreDestroy
    void close() {
        threads.shutdownNow();
    }
}
