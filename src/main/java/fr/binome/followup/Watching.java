package fr.binome.followup;

import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the fault of one pair from hiding all others: it is logged and tried again at the next turn. */
final class Watching {

    private static final Logger LOG = LoggerFactory.getLogger(Watching.class);

    private Watching() {
    }

    /** @return 1 if {@code work} raised a signal, else 0 */
    static int attempt(String subject, BooleanSupplier work) {
        try {
            return work.getAsBoolean() ? 1 : 0;
        } catch (RuntimeException e) {
            LOG.error("({}) could not be watched.", subject, e);
            return 0;
        }
    }
}
