package fr.binome.round;

import fr.binome.Service;
import fr.binome.TestDatabase;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** A node of the service in a process of its own, so that a test can kill it as a power cut would. */
final class SecondNode {

    private SecondNode() {
    }

    /** Starts the process with its jobs on; its words go into {@code log}. */
    static Process start(TestDatabase database, Path rules, File log) throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx300m",
                "-XX:TieredStopAtLevel=1", "-cp", classPath, SecondNode.class.getName(), database.url(), database.user(),
                database.password(), rules.toString()).redirectErrorStream(true).redirectOutput(log).start();
    }

    public static void main(String[] arguments) throws InterruptedException {
        Service.start(new TestDatabase(arguments[0], arguments[1], arguments[2]),
                Map.of("binome.jobs", "on", "binome.matching-rules", arguments[3]));
        new CountDownLatch(1).await();
    }
}
