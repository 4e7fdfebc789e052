package fr.binome.followup;

import fr.binome.followup.catalogue.Answer;
import fr.binome.followup.catalogue.AnswerCatalogue;
import fr.binome.followup.catalogue.Contact;
import fr.binome.followup.catalogue.Question;
import java.util.Arrays;
import java.util.List;

/** The answers that say that the two have been in touch, as queries name them. */
final class Evidence {

    static final List<String> QUESTIONS = Arrays.stream(Question.values())
            .filter(question -> question.answers().stream().anyMatch(answer -> says(question, answer))).map(Enum::name).toList();
    static final List<String> ANSWERS = Arrays.stream(Question.values())
            .flatMap(question -> question.answers().stream().filter(answer -> says(question, answer)))
            .distinct().map(Enum::name).toList();

    /** What takes a yes to the same question back: about a month, another month's answer does not, and there it is another word. */
    static final List<String> TAKEN_BACK = List.of(Answer.NOT_YET.name(), Answer.CANNOT_REACH.name());

    private Evidence() {
    }

    private static boolean says(Question question, Answer answer) {
        return AnswerCatalogue.contact(question, answer) == Contact.YES;
    }
}
