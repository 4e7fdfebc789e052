package fr.binome.matching.model;

/** What a round aims at first. */
public enum Objective {
    /** As many matched as possible, then the best points. */
    MOST_PAIRS,
    /** The most points above a cost per pair; who gains too little waits. */
    BEST_PAIRS
}
