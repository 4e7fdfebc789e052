package fr.binome.mail;

import io.micronaut.data.exceptions.DataAccessException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Notes the mails of one claim as sent while the next ones are being sent: each note holds whatever the server has taken
 * during the last one or the last moment, so that neither waits for the other. What a node that dies has not noted stands in its journal.
 */
final class SentNotes implements AutoCloseable {

    private static final int ATTEMPTS = 3;
    private static final long GATHERED_NANOS = 50_000_000;
    private static final String END = "";

    private final OutboxClaims claims;
    private final Instant claimedAt;
    private final SentJournal journal;
    private final BlockingQueue<String> taken = new LinkedBlockingQueue<>();
    private final FutureTask<Void> writer = new FutureTask<>(this::write, null);

    SentNotes(OutboxClaims claims, SentJournal journal, Instant claimedAt, Executor threads) {
        this.claims = claims;
        this.journal = journal;
        this.claimedAt = claimedAt;
        journal.begin();
        threads.execute(writer);
    }

    /** The server has this mail. */
    void add(OutboxRow row) {
        journal.sent(row.id());
        taken.add(row.id());
    }

    /** Returns when everything is noted. */
    @Override
    public void close() {
        taken.add(END);
        try {
            writer.get();
            journal.end();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        }
    }

    private void write() {
        boolean open = true;
        while (open) {
            List<String> ids = new ArrayList<>();
            try {
                ids.add(taken.take());
                gather(ids);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            open = !ids.remove(END);
            if (!ids.isEmpty()) {
                note(ids);
            }
        }
    }

    /** While the journal remembers what was sent, a note can wait for more: each costs the database as much as ten mails the disk. */
    private void gather(List<String> ids) throws InterruptedException {
        long until = System.nanoTime() + (journal.remembers() ? GATHERED_NANOS : 0);
        while (!ids.get(ids.size() - 1).equals(END)) {
            String next = taken.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (next == null) {
                return;
            }
            ids.add(next);
        }
    }

    /** A note that fails means second copies of the mails when the lease is over, so a moment's trouble is not the end. */
    private void note(List<String> ids) {
        for (int attempt = 1; ; attempt++) {
            try {
                claims.sent(ids, claimedAt);
                return;
            } catch (DataAccessException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }
}
