package fr.binome.matching.candidates;

/** Points, in thousandths, that a pair has to exceed to be told: its mentee's and its mentor's. Asked on several threads. */
public interface PairBars {

    /** By row of the candidates; -1 for any points. */
    int ofRow(int row);

    /** By mentor index; {@link Integer#MAX_VALUE} for a mentor of no interest. */
    int ofMentor(int mentor);
}
