package fr.binome.round;

import java.util.List;

/**
 * The page of a review.
 *
 * @param beside the proposal opened beside the list; null if none is
 * @param done the proposal just decided; null if none was
 * @param canDecide whether the reader may decide in this round now
 * @param mayArchive whether the reader may put the round away at all
 */
record ReviewView(RoundOverview round, RoundSummary summary, ReviewPlace place, Paging paging, List<ProposalViews.Row> rows,
                  ProposalViews.Beside beside, ProposalViews.Done done, boolean canDecide, boolean mayArchive,
                  RefusalForm refusal, Wording wording) {

    public String title() {
        return wording.text("round.title", round.name(), wording.count("round.proposed.title", round.proposed()));
    }

    public State state() {
        return State.of(round.status());
    }

    public String starts() {
        return wording.date(round.startDate());
    }

    public String ofHowMany() {
        return wording.count("round.tile.of", summary.mentees());
    }

    public String distance() {
        return wording.kilometres(summary.medianDistanceMetres());
    }

    public String leftOut() {
        return wording.count("round.tile.leftOut", summary.leftOut());
    }

    /** Whether the round tells figures by public; those run by earlier versions do not. */
    public boolean tellsPublics() {
        return summary.publics() != null && !empty();
    }

    /** How far the pairs are from the best possible, as a sentence; empty for a round run before it was told. */
    public String quality() {
        return summary.quality() == null ? "" : wording.sentences(List.of(summary.quality())).get(0);
    }

    /** Warnings, each a sentence. */
    public List<String> remarks() {
        return wording.sentences(summary.remarks());
    }

    public String toDecide() {
        return wording.count("round.tile.toDecide", round.pending());
    }

    public String accepted() {
        return wording.count("round.accepted", round.accepted());
    }

    public String published() {
        return place.published() == 0 ? "" : wording.count("round.published", place.published());
    }

    /** Whether there is something to publish and the reader may. */
    public boolean publishable() {
        return canDecide && round.accepted() > 0;
    }

    public boolean archivable() {
        return mayArchive && round.status() != RoundStatus.ARCHIVED;
    }

    public boolean empty() {
        return round.proposed() == 0;
    }

    public boolean allDecided() {
        return !empty() && round.pending() == 0;
    }
}
