package fr.binome.followup;

import fr.binome.followup.catalogue.Answer;
import fr.binome.followup.catalogue.Question;
import java.util.List;

/** A question in the reader's language, with its answers. */
record QuestionView(String text, List<Option> options) {

    /** One answer; {@code chosen} if it was given or tapped already. */
    record Option(String code, String label, String icon, boolean chosen, boolean skip) {
    }

    /** @param chosen null for none */
    static QuestionView of(Wording wording, Question question, Answer chosen) {
        return new QuestionView(wording.question(question), question.answers().stream()
                .map(answer -> new Option(answer.name(), wording.answer(question, answer), answer.icon(), answer == chosen,
                        answer == Answer.SKIP))
                .toList());
    }

    /** The words of the chosen answer; empty if there is none. */
    public String chosen() {
        return options.stream().filter(Option::chosen).map(Option::label).findFirst().orElse("");
    }

    public boolean answered() {
        return !chosen().isEmpty();
    }
}
