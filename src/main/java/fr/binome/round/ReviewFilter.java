package fr.binome.round;

import java.util.Arrays;

/** Which proposals of a round a review lists. The names stand in addresses and in {@link ProposalRepository}. */
enum ReviewFilter {
    ALL, OPEN, WEAK, MINOR, HAND, LOCKED, MOVED, ACCEPTED, REFUSED, PUBLISHED, DROPPED;

    static ReviewFilter of(String name) {
        return Arrays.stream(values()).filter(filter -> filter.name().equals(name)).findFirst().orElse(ALL);
    }

    String key() {
        return "round.filter." + name();
    }
}
