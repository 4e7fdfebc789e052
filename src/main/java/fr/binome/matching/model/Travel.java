package fr.binome.matching.model;

/** How somebody travels; pace and overhead of each are in the rule file. */
public enum Travel {
    WALK, BIKE, TRANSIT, TWO_WHEELER, CAR, CARSHARE, COME_TO_ME
}
