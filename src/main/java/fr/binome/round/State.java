package fr.binome.round;

/** A state told by word, shape and colour: {@code key} of the word, {@code icon}, and the theme's {@code colour}. */
record State(String key, String icon, String colour) {

    private static final String BLUE = "blue";

    static State of(RoundStatus status) {
        String key = "round.status." + status;
        return switch (status) {
            case DRAFT -> new State(key, "pencil", BLUE);
            case SOLVING -> new State(key, "hourglass", BLUE);
            case FAILED -> new State(key, "triangle-alert", "red");
            case REVIEW -> new State(key, "list-checks", "orange");
            case PUBLISHED -> new State(key, "circle-check", "green");
            case ARCHIVED -> new State(key, "inbox", BLUE);
        };
    }

    static State of(Proposal proposal) {
        if (proposal.publishedAt() != null) {
            return new State("round.state.published", "send", "green");
        }
        return switch (proposal.decision()) {
            case ACCEPTED -> new State("round.state.accepted", "check", "green");
            case REFUSED -> new State("round.state.refused", "x", "red");
            case FORBIDDEN -> new State("round.state.forbidden", "ban", "red");
            case DROPPED, SCENARIO -> new State("round.state.dropped", "x", BLUE);
            case PENDING -> proposal.locked() ? new State("round.state.locked", "lock", BLUE) : proposal.weakPoints().isEmpty()
                    ? new State("round.state.pending", "circle-help", BLUE)
                    : new State("round.state.weak", "triangle-alert", "orange");
        };
    }
}
