package fr.binome.round;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A round as the staff asked for it. {@code id} was made with the form, so that a second sending changes nothing.
 *
 * @param scope who takes part; null for everybody
 * @param ruleFile a ready set of rules; empty for those of the association
 */
record NewRound(String id, String name, long seed, LocalDate startDate, @Nullable Scope scope, String ruleFile) {

    /** The round as a draft. */
    Round draft(String associationId, String by, Instant now) {
        return Round.draft(id, associationId, name, seed, startDate, by, now).of(scope, ruleFile);
    }
}
