package fr.binome.matching.planning;

import fr.binome.matching.candidates.Candidate;
import java.util.function.Supplier;

/**
 * One possible mentor of one mentee, shared by all its placements. The points by rule are asked for only when the
 * search first tries the pair: a mentee has up to sixty choices, and most are never tried.
 */
final class Choice {

    private final Candidate pair;
    private final MentorPlaces mentor;
    private final boolean inPerson;
    private final boolean pays;
    private final Supplier<Worth> source;
    private Worth worth;

    /**
     * @param inPerson whether the two meet in person when they hold a slot, and venues are proposed
     * @param pays     whether the pair does better than none: under best-pairs it may cost more than it brings
     */
    Choice(Candidate pair, MentorPlaces mentor, boolean inPerson, boolean pays, Supplier<Worth> source) {
        this.pair = pair;
        this.mentor = mentor;
        this.inPerson = inPerson;
        this.pays = pays;
        this.source = source;
    }

    Candidate pair() {
        return pair;
    }

    MentorPlaces mentor() {
        return mentor;
    }

    boolean inPerson() {
        return inPerson;
    }

    boolean pays() {
        return pays;
    }

    Worth worth() {
        if (worth == null) {
            worth = source.get();
        }
        return worth;
    }
}
