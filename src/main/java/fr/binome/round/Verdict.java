package fr.binome.round;

import io.micronaut.core.annotation.Nullable;
import java.util.Arrays;
import java.util.Optional;

/**
 * The buttons beside one proposal. {@code to} is the decision it leads to; null for those that only lock.
 */
enum Verdict {
    ACCEPTED(Decision.ACCEPTED, "proposal.accepted"),
    REFUSED(Decision.REFUSED, "proposal.refused"),
    FORBIDDEN(Decision.FORBIDDEN, "proposal.forbidden"),
    PENDING(Decision.PENDING, "proposal.reopened"),
    LOCKED(null, "proposal.locked"),
    UNLOCKED(null, "proposal.unlocked");

    @Nullable
    private final Decision to;
    private final String action;

    Verdict(@Nullable Decision to, String action) {
        this.to = to;
        this.action = action;
    }

    static Optional<Verdict> find(String name) {
        return Arrays.stream(values()).filter(verdict -> verdict.name().equals(name)).findFirst();
    }

    /** What the audit calls it. */
    String action() {
        return action;
    }

    Decision decision(Decision now) {
        return to == null ? now : to;
    }

    boolean locked(boolean now) {
        return switch (this) {
            case LOCKED -> true;
            case UNLOCKED, REFUSED, FORBIDDEN -> false;
            default -> now;
        };
    }

    boolean needsReason() {
        return this == REFUSED || this == FORBIDDEN;
    }
}
