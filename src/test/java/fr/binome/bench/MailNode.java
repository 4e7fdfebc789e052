package fr.binome.bench;

import fr.binome.mail.OutboxPump;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** A node that does nothing but empty the outbox, in a process of its own, so that it can be killed as a power cut would. */
final class MailNode {

    private MailNode() {
    }

    static final String READY = "ready to send";

    /** A node that waits for a first line of input. */
    static Process start(MailRun.Target target, int connections, Path log) throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx400m"));
        command.addAll(target.flags());
        command.addAll(List.of("-cp", classPath, MailNode.class.getName(), target.database().url(), target.database().user(),
                target.database().password(), String.valueOf(target.smtpPort()), String.valueOf(connections), target.home().toString()));
        return new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(log.toFile()).start();
    }

    /** Waits for a line of input, then pumps until it is killed; at the next line the clock goes forward by more than a lease. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        try (ApplicationContext context = MailRun.context(arguments[0], arguments[1], arguments[2],
                Integer.parseInt(arguments[3]), Map.of("binome.smtp.connections", arguments[4], "binome.home", arguments[5]))) {
            OutboxPump pump = context.getBean(OutboxPump.class);
            context.getBean(DataSource.class);
            Duration forward = Duration.ZERO;
            System.out.println(READY);
            if (System.in.read() < 0) {
                return;
            }
            while (true) {
                if (System.in.available() > 0 && System.in.read() >= 0) {
                    forward = Duration.ofMinutes(10);
                }
                if (pump.pump(Instant.now().plus(forward)) == 0) {
                    Thread.sleep(20);
                }
            }
        }
    }
}
