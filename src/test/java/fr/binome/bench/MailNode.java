package fr.binome.bench;

import fr.binome.mail.OutboxPump;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** A node that does nothing but empty the outbox, in a process of its own, so that it can be killed as a power cut would. */
final class MailNode {

    private MailNode() {
    }

    static Process start(MailRun.Target target, int connections, Path log) throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx400m", "-cp", classPath,
                MailNode.class.getName(), target.database().url(), target.database().user(), target.database().password(),
                String.valueOf(target.smtpPort()), String.valueOf(connections)).redirectErrorStream(true)
                .redirectOutput(log.toFile()).start();
    }

    /** Pumps until the input ends; a line of input is read as minutes by which the clock is to go forward. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        try (ApplicationContext context = MailRun.context(arguments[0], arguments[1], arguments[2],
                Integer.parseInt(arguments[3]), Map.of("binome.smtp.connections", arguments[4]))) {
            OutboxPump pump = context.getBean(OutboxPump.class);
            Duration forward = Duration.ZERO;
            while (true) {
                if (System.in.available() > 0) {
                    int read = System.in.read();
                    if (read == 'q') {
                        return;
                    }
                    forward = Duration.ofMinutes(10);
                }
                if (pump.pump(Instant.now().plus(forward)) == 0) {
                    Thread.sleep(20);
                }
            }
        }
    }
}
