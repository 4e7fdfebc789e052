package fr.binome.matching.candidates;

/** Points of a fit: a fraction from 0 to 1 kept whole, so that one division is enough. */
final class Points {

    private Points() {
    }

    /** This share of the most points, in thousandths, rounded half up. */
    static int of(int mostThousandths, long numerator, long denominator) {
        if (numerator < 0 || numerator > denominator) {
            throw new IllegalArgumentException("The fit (" + numerator + "/" + denominator + ") is not in 0 … 1.\n"
                    + "Maybe a pair that cannot meet was rated.");
        }
        return (int) ((2L * mostThousandths * numerator + denominator) / (2L * denominator));
    }

    /** Half the points, where a side states nothing. */
    static int neutral(int mostThousandths) {
        return of(mostThousandths, 1, 2);
    }
}
