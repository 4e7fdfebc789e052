package fr.binome.matching.candidates;

import fr.binome.matching.model.Reason;
import fr.binome.matching.model.RuleName;
import fr.binome.matching.model.Way;
import java.util.Set;

/** How easily the two meet: the best of their possible ways; in person, the part of their reach that stays unused. */
public final class TravelRule implements PairRule {

    /** A journey that uses more than three quarters of what both would travel is long. */
    private static final Fit LONG_JOURNEY = new Fit(1, 4);

    @Override
    public RuleName name() {
        return RuleName.TRAVEL;
    }

    @Override
    public Fit fit(Pairing pairing) {
        Way best = bestOf(pairing.possibleWays(), pairing);
        return best == null ? Fit.NONE : fitOf(best, pairing);
    }

    /** The way of best fit among these, ties by the order of {@link Way}; null of none. */
    public static Way bestOf(Set<Way> ways, Pairing pairing) {
        Way best = null;
        for (Way way : ways) {
            if (best == null || fitOf(way, pairing).compareTo(fitOf(best, pairing)) > 0) {
                best = way;
            }
        }
        return best;
    }

    private static Fit fitOf(Way way, Pairing pairing) {
        var travel = pairing.round().rules().travel();
        return switch (way) {
            case IN_PERSON -> new Fit(pairing.reachMetres() - pairing.distanceMetres(), pairing.reachMetres());
            case REMOTE -> new Fit(travel.remoteFitThousandths(), 1_000);
            case ASYNC -> new Fit(travel.asyncFitThousandths(), 1_000);
        };
    }

    @Override
    public Reason reason(Pairing pairing) {
        Way best = bestOf(pairing.possibleWays(), pairing);
        if (best == null) {
            return null;
        }
        return switch (best) {
            case IN_PERSON -> Reason.of("reason.travel.in-person", "metres:" + pairing.distanceMetres());
            case REMOTE -> Reason.of("reason.travel.remote");
            case ASYNC -> Reason.of("reason.travel.async");
        };
    }

    @Override
    public Reason weakPoint(Pairing pairing) {
        Way best = bestOf(pairing.possibleWays(), pairing);
        return best == Way.IN_PERSON && fitOf(best, pairing).compareTo(LONG_JOURNEY) < 0
                ? Reason.of("weak.travel", "metres:" + pairing.distanceMetres())
                : null;
    }
}
