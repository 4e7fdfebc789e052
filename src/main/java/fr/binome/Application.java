package fr.binome;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import io.micronaut.runtime.Micronaut;
import java.util.List;

/** Starts the service: the demo with everything it needs beside it, or production with what its environment names. */
public final class Application {

    private static final int MOST_MILLIS_TO_STOP = 20_000;

    private Application() {
    }

    public static void main(String[] arguments) {
        Launch launch = Launch.from(System.getenv());
        if (!launch.problems().isEmpty()) {
            launch.problems().forEach(System.err::println);
            System.exit(2);
        }
        ApplicationContext context;
        try {
            context = start(launch, arguments);
        } catch (RuntimeException failed) {
            StartFailure.told(failed).ifPresentOrElse(System.err::println, failed::printStackTrace);
            System.exit(2);
            return;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> closeAfter(context, launch.closeLast()), "close-last"));
    }

    private static ApplicationContext start(Launch launch, String[] arguments) {
        try {
            return new Starter().args(arguments)
                    .mainClass(Application.class)
                    .environments(launch.environment())
                    .properties(launch.properties())
                    .singletons(launch.beans().toArray())
                    .banner(false)
                    .start();
        } catch (RuntimeException failed) {
            close(launch.closeLast());
            throw failed;
        }
    }

    /** Hands a failure on; Micronaut itself would print pages about it and end the process with the embedded database running. */
    private static final class Starter extends Micronaut {

        @Override
        protected void handleStartupException(Environment environment, Throwable failed) {
            throw failed instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(failed);
        }
    }

    /** Shutdown hooks run side by side: the database must outlast the pool and the jobs that still use it. */
    private static void closeAfter(ApplicationContext context, List<AutoCloseable> closeLast) {
        try {
            for (int waited = 0; context.isRunning() && waited < MOST_MILLIS_TO_STOP; waited += 20) {
                Thread.sleep(20);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        close(closeLast);
    }

    private static void close(List<AutoCloseable> closeLast) {
        for (AutoCloseable last : closeLast) {
            try {
                last.close();
            } catch (Exception e) {
                System.err.println("The embedded database did not stop by itself; the next start takes it over. ("
                        + e.getMessage() + ")");
            }
        }
    }
}
