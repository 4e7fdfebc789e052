package fr.binome.round;

/** A round of its own; a scenario beside one, which holds nobody; or a handful of pairs proposed between two rounds. */
public enum RoundKind {
    ROUND, SCENARIO, BETWEEN
}
