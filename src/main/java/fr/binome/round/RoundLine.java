package fr.binome.round;

/** One round in the list. */
record RoundLine(String path, String name, State state, String starts, String counts) {

    static RoundLine of(RoundOverview round, Wording wording) {
        String counts = round.status().solved()
                ? wording.text("round.list.counts", wording.count("round.proposed", round.proposed()),
                        wording.count("round.toDecide", round.pending()), wording.count("round.publishedCount", round.published()))
                : wording.text("round.list.notYet");
        return new RoundLine("/rounds/" + round.id(), round.name(), State.of(round.status()), wording.date(round.startDate()), counts);
    }
}
