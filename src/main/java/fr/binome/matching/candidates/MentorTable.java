package fr.binome.matching.candidates;

import fr.binome.matching.model.Periods;

/**
 * What an estimate asks of each mentor, side by side in one place: reading it where the facts lie, here and there all over
 * the memory, takes longer than counting with it. Immutable, safe for any thread.
 */
final class MentorTable {

    /** Six are used: with them alone a look at a mentor is a look at one 64-byte line of memory, not two. */
    private static final int WIDTH = 8;
    private static final int MEETING = 0;
    private static final int GOALS = 1;
    private static final int SECTORS = 2;
    private static final int ROLES = 3;
    private static final int WORDS = 4;
    private static final int PREFERRED = 5;
    private static final int WEEK = (1 << Periods.WEEK) - 1;

    private final long[] facts;
    private final double[] places;

    MentorTable(RoundFacts round) {
        facts = new long[WIDTH * round.mentorCount()];
        places = new double[3 * round.mentorCount()];
        for (int index = 0; index < round.mentorCount(); index++) {
            MentorTraits mentor = round.mentor(index);
            set(index, GOALS, mentor.goals());
            set(index, SECTORS, mentor.sectors());
            set(index, ROLES, mentor.roles());
            for (int word : mentor.interests()) {
                set(index, WORDS, words(index) | wordBit(word));
            }
            set(index, PREFERRED, mentor.preferred());
            set(index, MEETING, mentor.reachMetres() << Integer.SIZE | (long) mentor.ways() << Periods.WEEK | mentor.availability());
            places[3 * index] = mentor.position().x();
            places[3 * index + 1] = mentor.position().y();
            places[3 * index + 2] = mentor.position().z();
        }
    }

    private void set(int mentor, int column, long value) {
        facts[WIDTH * mentor + column] = value;
    }

    /** Words that share a bit are taken for the same: an estimate may be too high by that. */
    static long wordBit(int word) {
        return 1L << word;
    }

    long goals(int mentor) {
        return facts[WIDTH * mentor + GOALS];
    }

    long sectors(int mentor) {
        return facts[WIDTH * mentor + SECTORS];
    }

    long roles(int mentor) {
        return facts[WIDTH * mentor + ROLES];
    }

    /** The bits of the mentor's interests, none where the mentor names no interest. */
    long words(int mentor) {
        return facts[WIDTH * mentor + WORDS];
    }

    long preferred(int mentor) {
        return facts[WIDTH * mentor + PREFERRED];
    }

    long reachMetres(int mentor) {
        return facts[WIDTH * mentor + MEETING] >>> Integer.SIZE;
    }

    int availability(int mentor) {
        return (int) facts[WIDTH * mentor + MEETING] & WEEK;
    }

    int ways(int mentor) {
        return (int) facts[WIDTH * mentor + MEETING] >>> Periods.WEEK;
    }

    /** At most the metres from there to the mentor. */
    int leastMetres(Position from, int mentor) {
        return from.leastMetres(places[3 * mentor], places[3 * mentor + 1], places[3 * mentor + 2]);
    }
}
