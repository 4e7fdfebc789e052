package fr.binome.followup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Lets many people of a simulated year, and many jobs, act at the same moment. */
final class YearCrowd implements AutoCloseable {

    private static final int AT_ONCE = 3;

    private final ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);

    /** Returns when all have done their work. */
    <T> void atOnce(Collection<T> all, Consumer<T> work) {
        List<Future<?>> running = new ArrayList<>();
        all.forEach(each -> running.add(people.submit(() -> work.accept(each))));
        for (Future<?> each : running) {
            try {
                each.get();
            } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() {
        people.shutdownNow();
    }
}
