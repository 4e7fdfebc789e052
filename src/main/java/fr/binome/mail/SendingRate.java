package fr.binome.mail;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;

/**
 * How many mails a minute the mail server stands, {@code binome.smtp.rate-per-minute}; 0 for as many as it takes. What is
 * not used gathers for ten seconds. The outbox runs on one node at a time, so this holds for all nodes together.
 * Thread-safe.
 */
@Singleton
final class SendingRate {

    private static final double MINUTE = 60e9;

    private final double perNano;
    private final double most;
    private double saved;
    private long last = System.nanoTime();

    SendingRate(@Property(name = "binome.smtp.rate-per-minute", defaultValue = "0") int perMinute) {
        if (perMinute < 0) {
            throw new IllegalArgumentException("binome.smtp.rate-per-minute (" + perMinute + ") is below zero.\nMaybe set it to 0"
                    + " for no limit.");
        }
        this.perNano = perMinute / MINUTE;
        this.most = Math.max(1, perMinute / 6.0);
        this.saved = Math.min(1, perMinute);
    }

    /** How many of {@code wanted} mails may be sent now; they count as sent until given back. */
    int reserve(int wanted) {
        return reserve(wanted, System.nanoTime());
    }

    synchronized int reserve(int wanted, long nanos) {
        if (perNano == 0) {
            return wanted;
        }
        saved = Math.min(most, saved + (nanos - last) * perNano);
        last = nanos;
        int granted = (int) Math.min(wanted, Math.floor(saved));
        saved -= granted;
        return granted;
    }

    synchronized void giveBack(int unused) {
        saved = Math.min(most, saved + unused);
    }
}
