package fr.binome.intake;

import fr.binome.account.Association;
import fr.binome.people.ExtraAnswers;
import fr.binome.people.ExtraQuestion;
import fr.binome.people.ExtraQuestionRepository;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The questions that an association adds to a form, as questions of the form, and what people answer to them. Thread-safe. */
@Singleton
class Extras {

    private static final String MARK = "extra-";
    private static final List<String> YES_NO = List.of("yes", "no");

    private final ExtraQuestionRepository questions;
    private final ExtraAnswers answers;

    Extras(ExtraQuestionRepository questions, ExtraAnswers answers) {
        this.questions = questions;
        this.answers = answers;
    }

    List<Question> of(Association association, String form) {
        return questions.findByAssociationIdAndFormAndArchivedFalseOrderByPlace(association.id(), form).stream().map(Extras::question).toList();
    }

    static Question question(ExtraQuestion asked) {
        String name = MARK + asked.id();
        Question question = switch (asked.kind()) {
            case TEXT -> Question.text(name, 600);
            case CHOICE -> Question.one(name, asked.choices(), "");
            case YES_NO -> Question.one(name, YES_NO, "intake.extra.");
        };
        return (asked.required() ? question : question.optional()).asking(asked.label());
    }

    /** The answers by the question's id, without what was left out; faults are noted where {@code fields} notes them. */
    static Map<String, String> read(FieldReader fields, List<Question> questions) {
        Map<String, String> given = new LinkedHashMap<>();
        for (Question question : questions) {
            String answer = question.kind() == Question.Kind.TEXT ? fields.text(question) : fields.one(question, "");
            if (!answer.isEmpty()) {
                given.put(question.name().substring(MARK.length()), answer);
            }
        }
        return given;
    }

    /** Keeps them in the caller's transaction. */
    void keep(Association association, String personId, Map<String, String> given) {
        given.forEach((question, answer) -> answers.save(association.id(), personId, question, answer));
    }
}
