package fr.binome.matching.model;

/** A background check that a mentor holds. */
public enum CheckKind {
    B3, HONORABILITE
}
