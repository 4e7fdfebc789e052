package fr.binome.followup.catalogue;

import fr.binome.pairing.Side;

/** The occasions on which both sides are asked two questions. */
public enum CheckInKind {
    DAY_7(Question.MENTEE_MET, Question.MENTEE_FEELING, Question.MENTOR_MET, Question.MENTOR_FEELING),
    DAY_21(Question.MENTEE_MET, Question.MENTEE_FEELING, Question.MENTOR_MET, Question.MENTOR_FEELING),
    MONTHLY(Question.MENTEE_MONTH, Question.MENTEE_FEELING, Question.MENTOR_MONTH, Question.MENTOR_FEELING),
    /** A week after a pause. */
    RESTART(Question.MENTEE_MET, Question.MENTEE_FEELING, Question.MENTOR_MET, Question.MENTOR_FEELING),
    PULSE(Question.MENTEE_LISTENS, Question.MENTEE_PROGRESS, Question.MENTOR_KNOWS, Question.MENTOR_RHYTHM),
    /** Thirty days before the planned end. */
    CLOSURE(Question.MENTEE_GOAL, Question.MENTEE_NEXT, Question.MENTOR_GOAL, Question.MENTOR_NEXT),
    /** Three and twelve months after the end; the young person only. */
    NEWS(Question.MENTEE_NEWS, Question.MENTEE_HELP, Question.MENTOR_GOAL, Question.MENTOR_NEXT);

    private final Question firstOfMentee;
    private final Question secondOfMentee;
    private final Question firstOfMentor;
    private final Question secondOfMentor;

    CheckInKind(Question firstOfMentee, Question secondOfMentee, Question firstOfMentor, Question secondOfMentor) {
        this.firstOfMentee = firstOfMentee;
        this.secondOfMentee = secondOfMentee;
        this.firstOfMentor = firstOfMentor;
        this.secondOfMentor = secondOfMentor;
    }

    /** The question whose answers stand in the mail. */
    public Question first(Side side) {
        return side == Side.MENTEE ? firstOfMentee : firstOfMentor;
    }

    /** The question whose answer saves both. */
    public Question second(Side side) {
        return side == Side.MENTEE ? secondOfMentee : secondOfMentor;
    }

    /** Whether a mentor is asked, too. */
    public boolean ofBoth() {
        return this != NEWS;
    }

    /** Whether silence about it matters: not when the pair is over. */
    public boolean expectsAnswer() {
        return this != NEWS;
    }

    /** The key of the label, e.g. {@code followup.kind.PULSE}. */
    public String labelKey() {
        return "followup.kind." + name();
    }
}
