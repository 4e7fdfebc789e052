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

    /** @param reason null for none */
    private record Line(Question question, Answer answer, Reason reason, Contact contact) {
    }

    private static final Reason NONE = null;
    private static final List<Line> LINES = List.of(
            new Line(Question.MENTEE_MET, Answer.YES, NONE, YES),
            new Line(Question.MENTEE_MET, Answer.NOT_YET, NONE, NO),
            new Line(Question.MENTEE_MET, Answer.CANNOT_REACH, Reason.CANNOT_REACH, NO),
            new Line(Question.MENTOR_MET, Answer.YES, NONE, YES),
            new Line(Question.MENTOR_MET, Answer.NOT_YET, NONE, NO),
            new Line(Question.MENTOR_MET, Answer.CANNOT_REACH, Reason.CANNOT_REACH, NO),
            new Line(Question.MENTEE_MONTH, Answer.SEVERAL, NONE, YES),
            new Line(Question.MENTEE_MONTH, Answer.ONCE, NONE, YES),
            new Line(Question.MENTEE_MONTH, Answer.NO, NONE, NO),
            new Line(Question.MENTOR_MONTH, Answer.SEVERAL, NONE, YES),
            new Line(Question.MENTOR_MONTH, Answer.ONCE, NONE, YES),
            new Line(Question.MENTOR_MONTH, Answer.NO, NONE, NO),
            new Line(Question.MENTEE_FEELING, Answer.GOOD, NONE, NOT_SAID),
            new Line(Question.MENTEE_FEELING, Answer.SO_SO, NONE, NOT_SAID),
            new Line(Question.MENTEE_FEELING, Answer.NOT_WELL, Reason.NOT_WELL, NOT_SAID),
            new Line(Question.MENTEE_FEELING, Answer.CALL_ME, Reason.CALL_ME, NOT_SAID),
            new Line(Question.MENTEE_FEELING, Answer.SKIP, NONE, NOT_SAID),
            new Line(Question.MENTOR_FEELING, Answer.ALL_WELL, NONE, NOT_SAID),
            new Line(Question.MENTOR_FEELING, Answer.QUESTION, Reason.QUESTION, NOT_SAID),
            new Line(Question.MENTOR_FEELING, Answer.DIFFICULT, Reason.DIFFICULT, NOT_SAID),
            new Line(Question.MENTOR_FEELING, Answer.NO_TIME, Reason.NO_TIME, NOT_SAID),
            new Line(Question.MENTOR_FEELING, Answer.SKIP, NONE, NOT_SAID),
            new Line(Question.MENTEE_LISTENS, Answer.YES, NONE, NOT_SAID),
            new Line(Question.MENTEE_LISTENS, Answer.A_LITTLE, NONE, NOT_SAID),
            new Line(Question.MENTEE_LISTENS, Answer.NO, Reason.NOT_HEARD, NOT_SAID),
            new Line(Question.MENTEE_PROGRESS, Answer.YES, NONE, NOT_SAID),
            new Line(Question.MENTEE_PROGRESS, Answer.A_LITTLE, NONE, NOT_SAID),
            new Line(Question.MENTEE_PROGRESS, Answer.NO, Reason.NO_PROGRESS, NOT_SAID),
            new Line(Question.MENTOR_KNOWS, Answer.YES, NONE, NOT_SAID),
            new Line(Question.MENTOR_KNOWS, Answer.A_LITTLE, NONE, NOT_SAID),
            new Line(Question.MENTOR_KNOWS, Answer.NO, Reason.LOST, NOT_SAID),
            new Line(Question.MENTOR_RHYTHM, Answer.YES, NONE, NOT_SAID),
            new Line(Question.MENTOR_RHYTHM, Answer.NO, Reason.RHYTHM, NOT_SAID),
            new Line(Question.MENTEE_GOAL, Answer.YES, NONE, NOT_SAID),
            new Line(Question.MENTEE_GOAL, Answer.PARTLY, NONE, NOT_SAID),
            new Line(Question.MENTEE_GOAL, Answer.NO, NONE, NOT_SAID),
            new Line(Question.MENTEE_GOAL, Answer.CHANGED, NONE, NOT_SAID),
            new Line(Question.MENTEE_NEXT, Answer.ALONE, NONE, NOT_SAID),
            new Line(Question.MENTEE_NEXT, Answer.ANOTHER, Reason.ANOTHER_MENTOR, NOT_SAID),
            new Line(Question.MENTEE_NEXT, Answer.CALL_ME, Reason.CALL_ME, NOT_SAID),
            new Line(Question.MENTOR_GOAL, Answer.YES, NONE, NOT_SAID),
            new Line(Question.MENTOR_GOAL, Answer.PARTLY, NONE, NOT_SAID),
            new Line(Question.MENTOR_GOAL, Answer.NO, NONE, NOT_SAID),
            new Line(Question.MENTOR_GOAL, Answer.CHANGED, NONE, NOT_SAID),
            new Line(Question.MENTOR_NEXT, Answer.TOGETHER, NONE, NOT_SAID),
            new Line(Question.MENTOR_NEXT, Answer.STOP, NONE, NOT_SAID),
            new Line(Question.MENTOR_NEXT, Answer.QUESTION, Reason.QUESTION, NOT_SAID),
            new Line(Question.MENTEE_NEWS, Answer.YES, NONE, NOT_SAID),
            new Line(Question.MENTEE_NEWS, Answer.PARTLY, NONE, NOT_SAID),
            new Line(Question.MENTEE_NEWS, Answer.NO, NONE, NOT_SAID),
            new Line(Question.MENTEE_NEWS, Answer.CHANGED, NONE, NOT_SAID),
            new Line(Question.MENTEE_HELP, Answer.NO_NEED, NONE, NOT_SAID),
            new Line(Question.MENTEE_HELP, Answer.CALL_ME, Reason.CALL_ME, NOT_SAID));

    private AnswerCatalogue() {
    }

    /** The signal that this answer raises by itself. */
    public static Optional<SignalCode> signal(Question question, Answer answer) {
        return reason(question, answer).map(Reason::code);
    }

    /** Why this answer by itself calls for somebody's attention. */
    public static Optional<Reason> reason(Question question, Answer answer) {
        return Optional.ofNullable(line(question, answer).reason());
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
