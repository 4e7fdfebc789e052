package fr.binome.intake;

import fr.binome.people.Ages;
import fr.binome.people.TypedDate;
import fr.binome.web.FormData;
import java.time.LocalDate;

/** When something is asked, by what was answered before. */
interface Condition {

    Condition ALWAYS = (answers, today) -> true;

    boolean holds(FormData answers, LocalDate today);

    /** Somebody below this age; a date that is none is a fault of its own page, and nobody's age. */
    static Condition youngerThan(int years) {
        return (answers, today) -> TypedDate.of(answers.first(BirthDateReader.FIELD))
                .map(date -> Ages.on(date, today) < years).orElse(false);
    }

    /** Somebody who chose this value, or who has not come to that question yet. */
    static Condition chosenOrOpen(Question question, String value) {
        return (answers, today) -> !answers.has(question.name()) || answers.all(question.name()).contains(value);
    }

    /** Somebody who chose this value. */
    static Condition chosen(Question question, String value) {
        return (answers, today) -> answers.all(question.name()).contains(value);
    }

    default Condition and(Condition other) {
        return (answers, today) -> holds(answers, today) && other.holds(answers, today);
    }

    default Condition not() {
        return (answers, today) -> !holds(answers, today);
    }
}
