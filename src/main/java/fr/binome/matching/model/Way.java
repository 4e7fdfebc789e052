package fr.binome.matching.model;

/** How a pair meets; the order breaks ties. ASYNC (messages, each at their own time) needs no shared period. */
public enum Way {
    IN_PERSON, REMOTE, ASYNC
}
