package fr.binome.matching.candidates;

/** What a plan's places cost, in thousandths of points, and what each mentee must be left to gain from another pair. */
public interface PairPrices {

    /** The least that any pair pays at the mentor. */
    long price(int mentor);

    /** The least that a pair pays at the mentor in one of these periods; 0 stands for a pair that needs none. */
    long price(int mentor, int slots);

    /** A pair has to leave more than this to the mentee of the row, points less price. */
    long bar(int row);
}
