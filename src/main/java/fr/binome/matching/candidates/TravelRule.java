package fr.binome.matching.candidates;

import fr.binome.matching.model.Reason;
import fr.binome.matching.model.RuleName;
import fr.binome.matching.model.Way;
import java.util.Set;

/** How easily the two meet: the best of their possible ways; in person, the part of their reach that stays unused. */
public final class TravelRule implements PairRule {

    private static final Way[] WAYS = Way.values();

    @Override
    public RuleName name() {
        return RuleName.TRAVEL;
    }

    @Override
    public int thousandths(Pairing pairing) {
        Way best = bestOf(pairing.possibleWayBits(), pairing);
        return best == null ? 0
                : Points.of(pairing.round().most(RuleName.TRAVEL), numerator(best, pairing), denominator(best, pairing));
    }

    /** The way of best fit among these, ties by the order of {@link Way}; null of none. */
    public static Way bestOf(Set<Way> ways, Pairing pairing) {
        int bits = 0;
        for (Way way : ways) {
            bits |= Pairing.bit(way);
        }
        return bestOf(bits, pairing);
    }

    private static Way bestOf(int ways, Pairing pairing) {
        Way best = null;
        for (Way way : WAYS) {
            if ((ways & Pairing.bit(way)) != 0 && (best == null || isBetter(way, best, pairing))) {
                best = way;
            }
        }
        return best;
    }

    private static boolean isBetter(Way one, Way other, Pairing pairing) {
        return numerator(one, pairing) * denominator(other, pairing) > numerator(other, pairing) * denominator(one, pairing);
    }

    private static long numerator(Way way, Pairing pairing) {
        var travel = pairing.round().rules().travel();
        return switch (way) {
            case IN_PERSON -> pairing.reachMetres() - pairing.distanceMetres();
            case REMOTE -> travel.remoteFitThousandths();
            case ASYNC -> travel.asyncFitThousandths();
        };
    }

    private static long denominator(Way way, Pairing pairing) {
        return way == Way.IN_PERSON ? pairing.reachMetres() : 1_000;
    }

    @Override
    public Reason reason(Pairing pairing) {
        Way best = bestOf(pairing.possibleWayBits(), pairing);
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
        return bestOf(pairing.possibleWayBits(), pairing) == Way.IN_PERSON && isLong(pairing)
                ? Reason.of("weak.travel", "metres:" + pairing.distanceMetres())
                : null;
    }

    /** A journey that uses more than three quarters of what both would travel is long. */
    private static boolean isLong(Pairing pairing) {
        return 4 * (pairing.reachMetres() - pairing.distanceMetres()) < pairing.reachMetres();
    }
}
