package fr.binome.matching.model;

/** A mentee's optional wish for a woman or a man as mentor. */
public enum MentorWish {
    ANY, F, M;

    /** Whether a mentor of this gender code (null: not told) meets the wish. */
    public boolean isMetBy(String gender) {
        return this == ANY || name().equals(gender);
    }
}
