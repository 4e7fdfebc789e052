package fr.binome.followup;

import fr.binome.followup.catalogue.Answer;
import fr.binome.followup.catalogue.AnswerCatalogue;
import fr.binome.followup.catalogue.CheckInKind;
import fr.binome.followup.catalogue.Contact;
import fr.binome.followup.catalogue.Question;
import fr.binome.pairing.Side;
import java.util.Arrays;
import java.util.List;

/** The answers that say that the two have been in touch, as queries name them. */
final class Evidence {

    static final List<String> QUESTIONS = Arrays.stream(Question.values())
            .filter(question -> question.answers().stream().anyMatch(answer -> says(question, answer))).map(Enum::name).toList();
    static final List<String> ANSWERS = Arrays.stream(Question.values())
            .flatMap(question -> question.answers().stream().filter(answer -> says(question, answer)))
            .distinct().map(Enum::name).toList();

    /** The answers to whether they have met at all that take an earlier yes back. */
    static final List<String> TAKEN_BACK = CheckInKind.DAY_21.first(Side.MENTOR).answers().stream()
            .filter(answer -> AnswerCatalogue.contact(CheckInKind.DAY_21.first(Side.MENTOR), answer) == Contact.NO).map(Enum::name).toList();

    private Evidence() {
    }

    private static boolean says(Question question, Answer answer) {
        return AnswerCatalogue.contact(question, answer) == Contact.YES;
    }
}
