package fr.binome.platform;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.util.regex.Pattern;

/**
 * Writes exceptions into the log without what people have told us: databases and parsers quote the value that they refuse, and mail
 * servers the address. Named in {@code logback.xml}. Thread-safe.
 */
public final class DiscreetTraces extends ThrowableProxyConverter {

    private static final String LEFT_OUT = "…";
    /** Up to the words that follow a value in the messages of MariaDB, MySQL and {@code java.time}; a value may hold quotes itself. */
    private static final Pattern QUOTED = Pattern.compile("\\b(Duplicate entry|[Vv]alue:?|to use near|Text) '.*?'(?= for (?:key|column)\\b| at (?:line|row)\\b| could not|\\R|$)",
            Pattern.DOTALL);
    private static final Pattern TYPED = Pattern.compile("For input string: \".*?\"(?=\\R|$| under)", Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\"'(),;:@/]+@[^\\s<>\"'(),;:@/]+\\.[^\\s<>\"'(),;:@/]+");

    @Override
    public String convert(ILoggingEvent event) {
        return discreet(super.convert(event));
    }

    static String discreet(String trace) {
        String unquoted = QUOTED.matcher(trace).replaceAll("$1 '" + LEFT_OUT + "'");
        return ADDRESS.matcher(TYPED.matcher(unquoted).replaceAll("For input string: \"" + LEFT_OUT + "\"")).replaceAll(LEFT_OUT);
    }
}
