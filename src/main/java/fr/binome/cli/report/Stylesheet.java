package fr.binome.cli.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The page's style with its two fonts inside. */
final class Stylesheet {

    private static final String FONT = "/static/atkinson-hyperlegible-next-latin-%s-normal.woff2";

    private Stylesheet() {
    }

    static String text() {
        return face("400") + face("700") + new String(resource("/report/report.css"), StandardCharsets.UTF_8);
    }

    private static String face(String weight) {
        return "@font-face{font-family:\"Atkinson Hyperlegible Next\";font-weight:" + weight + ";src:url(data:font/woff2;base64,"
                + Base64.getEncoder().encodeToString(resource(String.format(FONT, weight))) + ") format(\"woff2\")}\n";
    }

    private static byte[] resource(String name) {
        try (InputStream in = Stylesheet.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The resource (" + name + ") is missing.\nMaybe the programme was packed without src/main/resources.");
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
