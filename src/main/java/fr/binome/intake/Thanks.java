package fr.binome.intake;

import java.util.Arrays;
import java.util.Optional;

/** The pages after a success; each says what happens next and whom to call. */
enum Thanks {
    ADULT("jeune", "mentee", 4),
    MINOR("jeune-mineur", "minor", 5),
    CALLED("appel", "called", 2),
    MENTOR("mentor", "mentor", 4),
    AUTHORISED("autorisation", "authorised", 3),
    REFUSED("refus", "refused", 2);

    private final String path;
    private final String prefix;
    private final int steps;

    Thanks(String path, String prefix, int steps) {
        this.path = path;
        this.prefix = prefix;
        this.steps = steps;
    }

    static Optional<Thanks> at(String path) {
        return Arrays.stream(values()).filter(thanks -> thanks.path.equals(path)).findFirst();
    }

    String path() {
        return path;
    }

    /** Start of the keys {@code .title}, {@code .1}, {@code .2} … in the bundles. */
    String prefix() {
        return "thanks." + prefix;
    }

    int steps() {
        return steps;
    }
}
