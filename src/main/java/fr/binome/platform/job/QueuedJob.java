package fr.binome.platform.job;

/** Work on one row that is done once, on some node, and again from the start if that node dies in the middle. */
public interface QueuedJob {

    /** Stable name of the kind of work. */
    String name();

    /** Does the work for the row {@code id}; must stand being called again for the same row. */
    void run(String id);
}
