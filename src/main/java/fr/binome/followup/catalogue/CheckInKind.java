package fr.binome.followup.catalogue;

import fr.binome.pairing.Side;

/** The occasions on which both sides are asked two questions. */
public enum CheckInKind {
    DAY_7(Question.MENTEE_MET, Question.MENTOR_MET),
    DAY_21(Question.MENTEE_MET, Question.MENTOR_MET),
    MONTHLY(Question.MENTEE_MONTH, Question.MENTOR_MONTH);

    private final Question ofMentee;
    private final Question ofMentor;

    CheckInKind(Question ofMentee, Question ofMentor) {
        this.ofMentee = ofMentee;
        this.ofMentor = ofMentor;
    }

    /** The question whose answers stand in the mail. */
    public Question first(Side side) {
        return side == Side.MENTEE ? ofMentee : ofMentor;
    }

    /** The question whose answer saves both. */
    public Question second(Side side) {
        return side == Side.MENTEE ? Question.MENTEE_FEELING : Question.MENTOR_FEELING;
    }
}
