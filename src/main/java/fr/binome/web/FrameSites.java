package fr.binome.web;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The other sites that may show the pages under {@code /embed/} in a frame: origins such as {@code https://www.example.org}, from
 * {@code binome.embed-origins}, with commas between; none unless said. Immutable.
 */
@Singleton
public final class FrameSites {

    /** Where the pages live that may be framed; all others never are. */
    public static final String PREFIX = "/embed/";
    private static final Pattern ORIGIN = Pattern.compile("https?://[A-Za-z0-9.-]+(:\\d{1,5})?");

    private final List<String> origins;

    FrameSites(@Value("${binome.embed-origins:}") String listed) {
        this.origins = Arrays.stream(listed.split(",")).map(String::strip).filter(origin -> !origin.isEmpty()).toList();
        origins.stream().filter(origin -> !ORIGIN.matcher(origin).matches()).findFirst().ifPresent(wrong -> {
            throw new IllegalArgumentException("binome.embed-origins names (" + wrong + "), which is not an origin.\n"
                    + "Maybe write it as https://www.example.org, without a path.");
        });
    }

    public List<String> all() {
        return origins;
    }

    /** The value of {@code frame-ancestors} for a page at {@code path}. */
    String ancestors(String path) {
        return path.startsWith(PREFIX) && !origins.isEmpty() ? String.join(" ", origins) : "'none'";
    }
}
