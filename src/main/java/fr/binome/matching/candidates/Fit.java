package fr.binome.matching.candidates;

/** How well a pair fits in one respect: a fraction from 0 to 1, kept whole so that points need one division only. */
public record Fit(long numerator, long denominator) implements Comparable<Fit> {

    static final Fit NONE = new Fit(0, 1);
    static final Fit FULL = new Fit(1, 1);

    /** Half the points, where a side states nothing. */
    static final Fit NEUTRAL = new Fit(1, 2);

    public Fit {
        if (denominator <= 0 || numerator < 0 || numerator > denominator) {
            throw new IllegalArgumentException("The fit (" + numerator + "/" + denominator + ") is not in 0 … 1.\n"
                    + "Maybe a pair that cannot meet was rated.");
        }
    }

    /** This share of the most points, in thousandths, rounded half up. */
    int of(int mostThousandths) {
        return (int) ((2L * mostThousandths * numerator + denominator) / (2L * denominator));
    }

    @Override
    public int compareTo(Fit other) {
        return Long.compare(numerator * other.denominator, other.numerator * denominator);
    }
}
