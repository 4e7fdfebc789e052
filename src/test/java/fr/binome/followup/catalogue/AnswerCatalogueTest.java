package fr.binome.followup.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.binome.pairing.Side;
import fr.binome.web.Messages;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerCatalogueTest {

    private final Messages messages = new Messages();

    @ParameterizedTest
    @EnumSource(Question.class)
    void everyAnswerHasALine(Question question) {
        assertThat(question.answers()).allSatisfy(answer -> {
            assertThat(AnswerCatalogue.contact(question, answer)).isNotNull();
            assertThat(AnswerCatalogue.signal(question, answer)).isNotNull();
        });
    }

    @Test
    void noLineIsLeftOver() {
        assertThat(AnswerCatalogue.size()).isEqualTo(Arrays.stream(Question.values()).mapToInt(q -> q.answers().size()).sum());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everyQuestionAndAnswerHasWords(String language) {
        for (Question question : Question.values()) {
            assertThat(messages.has(language, question.key())).as(question.key()).isTrue();
            assertThat(question.answers()).allSatisfy(answer ->
                    assertThat(messages.has(language, question.key(answer))).as(question.key(answer)).isTrue());
        }
    }

    @ParameterizedTest
    @CsvSource({"MENTEE_FEELING, CALL_ME, S2", "MENTEE_FEELING, NOT_WELL, S2", "MENTOR_FEELING, NO_TIME, S3",
        "MENTOR_FEELING, DIFFICULT, S10", "MENTOR_FEELING, QUESTION, S10", "MENTEE_MET, CANNOT_REACH, S19",
        "MENTOR_MET, CANNOT_REACH, S19", "MENTEE_LISTENS, NO, S20", "MENTEE_PROGRESS, NO, S20", "MENTOR_KNOWS, NO, S20",
        "MENTOR_RHYTHM, NO, S20", "MENTEE_NEXT, ANOTHER, S2", "MENTEE_NEXT, CALL_ME, S2", "MENTOR_NEXT, QUESTION, S10",
        "MENTEE_HELP, CALL_ME, S2"})
    void answersThatAskForHelpRaiseASignal(Question question, Answer answer, SignalCode code) {
        assertThat(AnswerCatalogue.signal(question, answer)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"MENTEE_FEELING, GOOD", "MENTEE_FEELING, SO_SO", "MENTEE_FEELING, SKIP", "MENTOR_FEELING, SKIP",
        "MENTOR_FEELING, ALL_WELL", "MENTEE_MET, YES", "MENTOR_MET, NOT_YET", "MENTEE_MONTH, NO", "MENTOR_MONTH, SEVERAL", "MENTEE_LISTENS, A_LITTLE",
        "MENTOR_KNOWS, YES", "MENTEE_GOAL, NO", "MENTEE_GOAL, CHANGED", "MENTEE_NEXT, ALONE", "MENTOR_NEXT, STOP", "MENTEE_NEWS, NO"})
    void otherAnswersRaiseNone(Question question, Answer answer) {
        assertThat(AnswerCatalogue.signal(question, answer)).isEmpty();
    }

    @Test
    void anAnswerOfAnotherQuestionHasNoLine() {
        assertThatThrownBy(() -> AnswerCatalogue.contact(Question.MENTEE_MET, Answer.GOOD)).hasMessageContaining("MENTEE_MET");
        assertThat(Question.MENTEE_MET.answer("GOOD")).isEqualTo(Optional.empty());
        assertThat(Question.MENTEE_MET.answer(null)).isEmpty();
        assertThat(Question.MENTEE_MET.answer("NOT_YET")).contains(Answer.NOT_YET);
    }

    @ParameterizedTest
    @EnumSource(CheckInKind.class)
    void eachSideIsAskedItsOwnQuestions(CheckInKind kind) {
        for (Side side : Side.values()) {
            assertThat(kind.first(side).name()).startsWith(side.name());
            assertThat(kind.second(side).name()).startsWith(side.name());
        }
    }
}
