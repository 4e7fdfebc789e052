package fr.binome;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The Nu HTML checker (the W3C's, MIT), which Maven puts into {@code target/html-checker}. It runs once for all pages, in a
 * process of its own because its libraries are older than ours. Not thread-safe.
 */
public final class HtmlChecker {

    private static final Path JARS = Path.of("target", "html-checker");
    private static final int MOST_SECONDS = 180;

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Path folder;

    public HtmlChecker() throws IOException {
        folder = Files.createTempDirectory("pages");
    }

    /** Keeps a page for {@link #complaints()}; {@code name} is what the complaints call it. */
    public void add(String name, String html) {
        try {
            Path file = folder.resolve(names.size() + ".html");
            Files.writeString(file, html);
            names.put(file.toUri().toString().replace("file:///", "file:/"), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int pages() {
        return names.size();
    }

    /**
     * Every error of the pages kept, one line each, beginning with the page's name. Warnings are none: it calls roles needless
     * that tables lose where they are drawn as blocks.
     */
    public List<String> complaints() throws IOException, InterruptedException {
        Path said = Files.createTempFile("html-checker", ".txt");
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx400m",
                "-XX:TieredStopAtLevel=1", "-cp", jars(), "nu.validator.client.SimpleCommandLineValidator", "--format", "gnu",
                "--exit-zero-always", folder.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
        try {
            if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException("The HTML checker did not finish: " + Files.readString(said));
            }
        } finally {
            process.destroyForcibly();
        }
        return Files.readAllLines(said).stream().filter(line -> line.contains(": error: ")).map(this::named).toList();
    }

    private String named(String line) {
        return names.entrySet().stream().filter(page -> line.contains(page.getKey() + "\"")).findFirst()
                .map(page -> page.getValue() + line.substring(line.indexOf(page.getKey()) + page.getKey().length() + 1)).orElse(line);
    }

    private static String jars() {
        File[] jars = JARS.toFile().listFiles((folder, name) -> name.endsWith(".jar"));
        if (jars == null || jars.length == 0) {
            throw new IllegalStateException("The HTML checker is not in " + JARS + ".\nMaybe run: mvn dependency:copy@html-checker");
        }
        return String.join(File.pathSeparator, Arrays.stream(jars).map(File::getPath).sorted().toList());
    }
}
