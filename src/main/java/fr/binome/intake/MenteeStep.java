package fr.binome.intake;

import fr.binome.people.Ages;
import fr.binome.people.TypedDate;
import fr.binome.people.vocabulary.MeetingMode;
import fr.binome.web.FormData;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages of the young person's form in their order, one topic each. */
enum MenteeStep {
    YOU("vous", Questions.FIRST_NAME, Questions.LAST_NAME, Questions.TRAP),
    HOME("naissance", Questions.BIRTH_DATE, Questions.POSTAL_CODE, Questions.COMMUNE),
    GOAL("but", Questions.MAIN_GOAL, Questions.OTHER_GOALS),
    WORK("metiers", Questions.SECTORS, Questions.ROLES),
    MEETING("rencontre", Questions.MODES, Questions.LANGUAGES),
    TRAVEL("trajet", Questions.TRAVEL_MODES.optional(), Questions.TRAVEL_LIMIT),
    TIME("moments", Questions.PERIODS),
    MENTOR("mentor", Questions.MENTOR_GENDER, Questions.INTERESTS, Questions.GENDER),
    CONTACT("contact", Questions.EMAIL, Questions.PHONE),
    PARENT("parent", Questions.GUARDIAN_NAME, Questions.GUARDIAN_RELATION, Questions.GUARDIAN_EMAIL, Questions.GUARDIAN_PHONE,
            Questions.WITH_PARENT);

    private final String path;
    private final List<Question> questions;

    MenteeStep(String path, Question... questions) {
        this.path = path;
        this.questions = List.of(questions);
    }

    static Optional<MenteeStep> at(String path) {
        return Arrays.stream(values()).filter(step -> step.path.equals(path)).findFirst();
    }

    /** The last part of the page's address. */
    String path() {
        return path;
    }

    List<Question> questions() {
        return questions;
    }

    /** What is shown to somebody with these answers: from 15 on nobody is asked whether a parent is there. */
    List<Question> shown(FormData answers, LocalDate today) {
        return questions.stream().filter(question -> question != Questions.WITH_PARENT
                || age(answers, today) < MenteeFormReader.ALONE_FROM).toList();
    }

    /** The names of the fields that the page sends. */
    List<String> fields() {
        return questions.stream().flatMap(question -> question.kind() == Question.Kind.EMAIL
                ? Stream.of(question.name(), question.name() + ContactReader.ASKED) : Stream.of(question.name())).toList();
    }

    /** Whether somebody with these answers is asked; what depends on an answer not given yet, is. A parent is not. */
    boolean asked(FormData answers, LocalDate today) {
        return switch (this) {
            case TRAVEL -> !answers.has("modes") || answers.all("modes").contains(MeetingMode.IN_PERSON.name());
            case PARENT -> age(answers, today) < Ages.ADULT;
            default -> true;
        };
    }

    /** From the date as typed; a date that is none is a fault of its own page, and nobody's age. */
    private static int age(FormData answers, LocalDate today) {
        return TypedDate.of(answers.first(BirthDateReader.FIELD)).map(date -> Ages.on(date, today)).orElse(Ages.ADULT);
    }
}
