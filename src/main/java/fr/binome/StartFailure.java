package fr.binome;

import java.net.BindException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;

/**
 * Says in a few lines why something did not start, as far as an administrator can mend it: what the frameworks wrap around it
 * fills pages and hides it.
 */
final class StartFailure {

    private static final String OURS = "\nMaybe ";

    private StartFailure() {
    }

    /** What to put right; empty if the failure is none of those that the environment explains. */
    static Optional<String> told(Throwable failed) {
        return Stream.<Optional<String>>of(
                        deepest(failed, cause -> cause.getMessage() != null && cause.getMessage().contains(OURS)).map(Throwable::getMessage),
                        deepest(failed, BindException.class::isInstance).map(cause -> "The port is taken: " + cause.getMessage()
                                + ".\nMaybe another service runs already; BINOME_PORT chooses another port."),
                        deepest(failed, SQLException.class::isInstance).map(StartFailure::database),
                        deepest(failed, FlywayException.class::isInstance).map(cause -> "The tables could not be brought up to date: "
                                + cause.getMessage().strip()))
                .flatMap(Optional::stream).findFirst();
    }

    private static String database(Throwable refused) {
        return "The database does not let us work: " + refused.getMessage().strip().replaceAll("\\s*\\n\\s*", " ")
                + "\nMaybe it is not running, or BINOME_JDBC_URL, BINOME_JDBC_USER or BINOME_JDBC_PASSWORD is wrong, or that user"
                + " has not all rights on it.";
    }

    private static Optional<Throwable> deepest(Throwable failed, Predicate<Throwable> wanted) {
        return Stream.iterate(failed, cause -> cause != null, Throwable::getCause).limit(30).filter(wanted).reduce((outer, inner) -> inner);
    }
}
