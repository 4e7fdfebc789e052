package fr.binome;

import fr.binome.account.Foundations;
import fr.binome.cli.AssociationCommand;
import io.micronaut.context.ApplicationContext;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Runs the administrator's commands on the installation that the environment names, which may be running: neither pages nor
 * jobs start here. The demo brings its association with it and is not administered.
 */
public final class Administration {

    private Administration() {
    }

    public static void main(String[] arguments) {
        System.exit(run(System.getenv(), new PrintStream(System.out, true, StandardCharsets.UTF_8), arguments));
    }

    static int run(Map<String, String> environment, PrintStream out, String... arguments) {
        Map<String, String> settings = new HashMap<>(environment);
        settings.put("BINOME_PROFILE", Launch.PRODUCTION);
        Launch launch = Launch.from(settings);
        Installation installation = new Installation(launch);
        try (installation) {
            return new AssociationCommand(installation::foundations, settings.getOrDefault("BINOME_PUBLIC_URL", ""), out).run(arguments);
        } catch (MissingSettingsException missing) {
            launch.problems().forEach(out::println);
            return 2;
        } catch (RuntimeException failed) {
            out.println(StartFailure.told(failed).orElseThrow(() -> failed));
            return 2;
        }
    }

    /** Starts when it is first asked for something, so that a wrong option is told without a database. */
    private static final class Installation implements AutoCloseable {

        private final Launch launch;
        private ApplicationContext context;

        private Installation(Launch launch) {
            this.launch = launch;
        }

        private Foundations foundations() {
            if (!launch.problems().isEmpty()) {
                throw new MissingSettingsException();
            }
            if (context == null) {
                context = ApplicationContext.builder(launch.environment()).properties(launch.properties())
                        .properties(Map.of("binome.jobs", "off")).start();
            }
            return context.getBean(Foundations.class);
        }

        @Override
        public void close() {
            if (context != null) {
                context.close();
            }
        }
    }

    private static final class MissingSettingsException extends RuntimeException {
    }
}
