package fr.binome.followup.catalogue;

import static fr.binome.followup.catalogue.Addressee.DEPUTY;
import static fr.binome.followup.catalogue.Addressee.LEAD;
import static fr.binome.followup.catalogue.Addressee.OWNER;
import static fr.binome.followup.catalogue.Addressee.SAFEGUARDING;
import static fr.binome.followup.catalogue.SignalLevel.ORANGE;
import static fr.binome.followup.catalogue.SignalLevel.RED;
import static fr.binome.followup.catalogue.SignalLevel.YELLOW;

import fr.binome.followup.calendar.Due;
import java.util.List;

/** The weak signals, with the level, the time to act and the people told, where an association has not set its own. */
public enum SignalCode {
    /** "I do not feel safe", either side. */
    S1(RED, Due.hours(4), OWNER, DEPUTY, SAFEGUARDING),
    /** "Call me", "not well". */
    S2(RED, Due.days(1), OWNER),
    /** The mentor has no more time. */
    S3(RED, Due.days(2), OWNER),
    /** A check has expired and the young person is a minor or protected. */
    S4(RED, Due.days(0), OWNER, LEAD),
    /** No positive evidence of contact by day 14, silence included. */
    S5(ORANGE, Due.days(2), OWNER),
    /** First monthly "no" of both sides, or two of one. */
    S6(ORANGE, Due.days(3), OWNER),
    /** One side silent after the reminder twice in a row, or both once. */
    S7(ORANGE, Due.days(3), OWNER),
    /** One side says yes, the other no, about the same period. */
    S8(ORANGE, Due.days(5), OWNER),
    /** Well, so-so, not well; or so-so twice. */
    S9(ORANGE, Due.days(3), OWNER),
    /** "Difficult", "a question". */
    S10(ORANGE, Due.days(2), OWNER),
    /** A mail came back, or somebody has unsubscribed. */
    S11(ORANGE, Due.days(2), OWNER),
    /** A pause is over and nothing has restarted. */
    S12(YELLOW, Due.days(5), OWNER),
    /** Waiting for more than 30 days; the one who raises it makes it orange from 60. */
    S13(YELLOW, Due.days(5), OWNER, LEAD),
    /** A birthday, an end, a check or an evaluation within 30 days; the one who raises it plans the day. */
    S14(YELLOW, Due.days(20), OWNER),
    /** Too many signals overdue, or a portfolio over its guide. */
    S15(ORANGE, Due.days(5), LEAD),
    /** To introduce for 5 days. */
    S16(ORANGE, Due.days(1), OWNER),
    /** Somebody has written. */
    S17(ORANGE, Due.days(1), OWNER),
    /** An authorisation was withdrawn. */
    S18(RED, Due.days(1), OWNER),
    /** "I cannot reach". */
    S19(ORANGE, Due.days(1), OWNER),
    /** "No" to the pulse or the rhythm, "need help". */
    S20(ORANGE, Due.days(3), OWNER);

    private final SignalLevel level;
    private final Due due;
    private final List<Addressee> to;

    SignalCode(SignalLevel level, Due due, Addressee... to) {
        this.level = level;
        this.due = due;
        this.to = List.of(to);
    }

    public SignalLevel level() {
        return level;
    }

    public Due due() {
        return due;
    }

    public List<Addressee> to() {
        return to;
    }

    /** While one of these is open, nothing more is asked of either side by mail. */
    public boolean silencesThePair() {
        return this == S1 || this == S3;
    }
}
