package fr.binome.round;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * The page of a review.
 *
 * @param scope who takes part and by which rules, where that was chosen
 * @param beside the proposal opened beside the list; null if none is
 * @param done what has just been decided; empty if nothing was
 * @param last the reader's latest decision that can be taken back; null if there is none
 * @param plain how many wait that may be read and accepted by the page
 * @param hasty pages that were accepted faster than anybody reads; for the lead
 * @param canDecide whether the reader may decide in this round now
 * @param decidesWhole whether the reader may run the round again or put it away
 * @param now when the page was made, so that a decision knows how long it was looked at
 */
record ReviewView(RoundOverview round, RoundSummary summary, List<String> scope, ReviewPlace place, Paging paging, List<ProposalViews.Row> rows,
                  Review.Opened beside, String done, LastPress last, long plain, DecisionPace pace, List<HastyPage> hasty,
                  boolean canDecide, boolean decidesWhole, RefusalForm refusal, Instant now, ZoneId zone, Wording wording) {

    private static final double MILLIS = 1_000;
    private static final int PERCENT = 100;

    /** A way to see other proposals, or to see them in another order. */
    record Choice(String key, String path, boolean selected) {
    }

    public String title() {
        return wording.text("round.title", round.name(), wording.count("round.proposed.title", round.proposed()));
    }

    public State state() {
        return State.of(round.status());
    }

    public String starts() {
        return wording.date(round.startDate());
    }

    public long shown() {
        return now.toEpochMilli();
    }

    public List<Choice> filters() {
        return Stream.of(ReviewFilter.ALL, ReviewFilter.OPEN, ReviewFilter.WEAK, ReviewFilter.MINOR, ReviewFilter.HAND, ReviewFilter.MOVED,
                        ReviewFilter.ACCEPTED, ReviewFilter.REFUSED, ReviewFilter.PUBLISHED)
                .map(filter -> new Choice(filter.key(), place.with(filter).path(round.id()), filter == place.filter())).toList();
    }

    public Choice byMentee() {
        return sorted(ReviewSort.MENTEE);
    }

    public Choice byMentor() {
        return sorted(ReviewSort.MENTOR);
    }

    public Choice byScore() {
        return sorted(ReviewSort.SCORE);
    }

    public Choice byDistance() {
        return sorted(ReviewSort.FAR);
    }

    public Choice byNeed() {
        return sorted(ReviewSort.NEED);
    }

    private Choice sorted(ReviewSort sort) {
        return new Choice("round.sort." + sort, place.by(sort).path(round.id()), sort == place.sort());
    }

    public String filter() {
        return place.filter().name();
    }

    public String sort() {
        return place.sort().name();
    }

    public boolean searching() {
        return !place.whole();
    }

    public String found() {
        return wording.count("round.found", paging.total());
    }

    public String previous() {
        return paging.previous() > 0 ? place.onPage(paging.previous()).path(round.id()) : "";
    }

    public String next() {
        return paging.next() > 0 ? place.onPage(paging.next()).path(round.id()) : "";
    }

    public String closing() {
        return place.onPage(paging.page()).path(round.id());
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

    /** What a page just accepted together says. */
    public String read() {
        return place.read() == 0 ? "" : wording.count("round.read", place.read());
    }

    public String plainSentence() {
        return wording.count("round.plain", plain);
    }

    /** How fast and how freely the team decides; empty before the first decision. */
    public String paceSentence() {
        return pace.decisions() == 0 ? "" : wording.text("round.pace", wording.count("round.pace.decisions", pace.decisions()),
                Math.round(pace.meanMillis() / MILLIS), Math.round((double) PERCENT * pace.changed() / pace.decisions()));
    }

    public List<String> hastySentences() {
        return hasty.stream().map(page -> wording.text("round.hasty", page.member(), page.pairs(), Math.round(page.millis() / MILLIS),
                wording.date(page.at().atZone(zone).toLocalDate()))).toList();
    }

    /** Whether there is something to publish and the reader may. */
    public boolean publishable() {
        return canDecide && round.accepted() > 0;
    }

    public boolean archivable() {
        return decidesWhole && round.status() != RoundStatus.ARCHIVED;
    }

    /** Whether a run may look for better pairs among what is still to decide. */
    public boolean rerunnable() {
        return canDecide && decidesWhole && round.kind() == RoundKind.ROUND;
    }

    /** Whether scenarios lie beside the round, or may. */
    public boolean whatIf() {
        return round.kind() == RoundKind.ROUND;
    }

    public boolean rerunFailed() {
        return round.failure() != null && round.status() == RoundStatus.REVIEW;
    }

    public boolean empty() {
        return round.proposed() == 0;
    }
}
