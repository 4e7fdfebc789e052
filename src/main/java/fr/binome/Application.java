package fr.binome;

import io.micronaut.runtime.Micronaut;

/** Starts the service: the demo with everything it needs beside it, or production with what its environment names. */
public final class Application {

    private Application() {
    }

    public static void main(String[] arguments) {
        Launch launch = Launch.from(System.getenv());
        if (!launch.problems().isEmpty()) {
            launch.problems().forEach(System.err::println);
            System.exit(2);
        }
        Micronaut.build(arguments)
                .mainClass(Application.class)
                .environments(launch.environment())
                .properties(launch.properties())
                .singletons(launch.beans().toArray())
                .banner(false)
                .start();
    }
}
