package fr.binome.platform.job;

import java.time.Duration;

/** Work that comes round again on one node at a time. Its bean is found and scheduled at start. */
public interface RecurringJob {

    /** Stable name: the key of its row in {@code scheduled_tasks}. */
    String name();

    /** The pause between the end of one run and the next, on the machine's clock. */
    Duration every();

    /** Does what is due now; a failure is logged with its name and tried again at the next turn. */
    void run();
}
