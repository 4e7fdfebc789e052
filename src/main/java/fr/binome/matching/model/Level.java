package fr.binome.matching.model;

/** Whether a rule decides what is possible, or how good it is. */
public enum Level {
    HARD, SOFT
}
