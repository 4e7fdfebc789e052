package fr.binome.round;

import fr.binome.platform.Ids;

/** Names one start of a round on the queue, with its association, because every query is scoped by that. */
record RunKey(String associationId, String runId) {

    static RunKey next(String associationId) {
        return new RunKey(associationId, Ids.next());
    }

    static RunKey parse(String id) {
        String[] parts = id.split("/");
        if (parts.length != 2) {
            throw new IllegalArgumentException("The id (" + id + ") of a queued round is not association/run.");
        }
        return new RunKey(parts[0], parts[1]);
    }

    String id() {
        return associationId + "/" + runId;
    }
}
