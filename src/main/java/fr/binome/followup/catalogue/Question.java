package fr.binome.followup.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Every question, with its answers in the order shown. {@link Answer#SKIP} is an answer like the others. */
public enum Question {
    MENTEE_MET(Answer.YES, Answer.NOT_YET, Answer.CANNOT_REACH),
    MENTOR_MET(Answer.YES, Answer.NOT_YET, Answer.CANNOT_REACH),
    MENTEE_MONTH(Answer.SEVERAL, Answer.ONCE, Answer.NO),
    MENTOR_MONTH(Answer.SEVERAL, Answer.ONCE, Answer.NO),
    MENTEE_FEELING(Answer.GOOD, Answer.SO_SO, Answer.NOT_WELL, Answer.CALL_ME, Answer.SKIP),
    MENTOR_FEELING(Answer.ALL_WELL, Answer.QUESTION, Answer.DIFFICULT, Answer.NO_TIME, Answer.SKIP),
    MENTEE_LISTENS(Answer.YES, Answer.A_LITTLE, Answer.NO),
    MENTEE_PROGRESS(Answer.YES, Answer.A_LITTLE, Answer.NO),
    MENTOR_KNOWS(Answer.YES, Answer.A_LITTLE, Answer.NO),
    MENTOR_RHYTHM(Answer.YES, Answer.NO),
    MENTEE_GOAL(Answer.YES, Answer.PARTLY, Answer.NO, Answer.CHANGED),
    MENTEE_NEXT(Answer.ALONE, Answer.ANOTHER, Answer.CALL_ME),
    MENTOR_GOAL(Answer.YES, Answer.PARTLY, Answer.NO, Answer.CHANGED),
    MENTOR_NEXT(Answer.TOGETHER, Answer.STOP, Answer.QUESTION),
    MENTEE_NEWS(Answer.YES, Answer.PARTLY, Answer.NO, Answer.CHANGED),
    MENTEE_HELP(Answer.NO_NEED, Answer.CALL_ME);

    private final List<Answer> answers;

    Question(Answer... answers) {
        this.answers = List.of(answers);
    }

    public List<Answer> answers() {
        return answers;
    }

    /** The answer of this code, if it is one of this question; {@code code} may be null or nonsense. */
    public Optional<Answer> answer(String code) {
        return Arrays.stream(Answer.values()).filter(answers::contains).filter(known -> known.name().equals(code)).findFirst();
    }

    /** The text's key; its only argument is the first name of the other one of the pair. */
    public String key() {
        return "followup.question." + name();
    }

    /** The key of an answer's words, with the same argument. */
    public String key(Answer answer) {
        return "followup.answer." + name() + "." + answer.name();
    }
}
