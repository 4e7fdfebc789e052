package fr.binome.followup.catalogue;

import static fr.binome.followup.catalogue.Contact.NO;
import static fr.binome.followup.catalogue.Contact.NOT_SAID;
import static fr.binome.followup.catalogue.Contact.YES;

import java.util.List;
import java.util.Optional;

/**
 * One line for every answer of every question: the signal that it raises by itself, or none, and whether it is evidence
 * of contact. Signals that need several answers (S5 to S9) are read from the contact column. Immutable.
 */
public final class AnswerCatalogue {

    /** @param signal null for none */
    private record Line(Question question, Answer answer, SignalCode signal, Contact contact) {
    }

    private static final SignalCode NONE = null;

    private static final List<Line> LINES = List.of(
            new Line(Question.MENTEE_MET, Answer.YES, NONE, YES),
            new Line(Question.MENTEE_MET, Answer.NOT_YET, NONE, NO),
            new Line(Question.MENTEE_MET, Answer.CANNOT_REACH, SignalCode.S19, NO),
            new Line(Question.MENTOR_MET, Answer.YES, NONE, YES),
            new Line(Question.MENTOR_MET, Answer.NOT_YET, NONE, NO),
            new Line(Question.MENTOR_MET, Answer.CANNOT_REACH, SignalCode.S19, NO),
            new Line(Question.MENTEE_MONTH, Answer.SEVERAL, NONE, YES),
            new Line(Question.MENTEE_MONTH, Answer.ONCE, NONE, YES),
            new Line(Question.MENTEE_MONTH, Answer.NO, NONE, NO),
            new Line(Question.MENTOR_MONTH, Answer.SEVERAL, NONE, YES),
            new Line(Question.MENTOR_MONTH, Answer.ONCE, NONE, YES),
            new Line(Question.MENTOR_MONTH, Answer.NO, NONE, NO),
            new Line(Question.MENTEE_FEELING, Answer.GOOD, NONE, NOT_SAID),
            new Line(Question.MENTEE_FEELING, Answer.SO_SO, NONE, NOT_SAID),
            new Line(Question.MENTEE_FEELING, Answer.NOT_WELL, SignalCode.S2, NOT_SAID),
            new Line(Question.MENTEE_FEELING, Answer.CALL_ME, SignalCode.S2, NOT_SAID),
            new Line(Question.MENTEE_FEELING, Answer.SKIP, NONE, NOT_SAID),
            new Line(Question.MENTOR_FEELING, Answer.ALL_WELL, NONE, NOT_SAID),
            new Line(Question.MENTOR_FEELING, Answer.QUESTION, SignalCode.S10, NOT_SAID),
            new Line(Question.MENTOR_FEELING, Answer.DIFFICULT, SignalCode.S10, NOT_SAID),
            new Line(Question.MENTOR_FEELING, Answer.NO_TIME, SignalCode.S3, NOT_SAID),
            new Line(Question.MENTOR_FEELING, Answer.SKIP, NONE, NOT_SAID));

    private AnswerCatalogue() {
    }

    /** The signal that this answer raises by itself. */
    public static Optional<SignalCode> signal(Question question, Answer answer) {
        return Optional.ofNullable(line(question, answer).signal());
    }

    /** What this answer says about contact. */
    public static Contact contact(Question question, Answer answer) {
        return line(question, answer).contact();
    }

    /** How many lines there are; a test holds it against the questions. */
    static int size() {
        return LINES.size();
    }

    private static Line line(Question question, Answer answer) {
        return LINES.stream().filter(line -> line.question() == question && line.answer() == answer).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The catalogue has no line for question (" + question
                        + ") and answer (" + answer + ").\nMaybe add it to AnswerCatalogue."));
    }
}
