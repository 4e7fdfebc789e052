package fr.binome.intake;

import fr.binome.web.FormData;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One page of a public form, with one topic. Immutable.
 *
 * @param path the last part of the page's address; its words are {@code <form>.step.<path>} in the bundles
 * @param condition whether somebody is asked at all
 * @param conditions of single questions; the others are always asked
 * @param text version of the text that the page shows to be agreed to; empty if there is none
 */
record Step(String path, List<Question> questions, Condition condition, Map<String, Condition> conditions, String text) {

    static Step of(String path, Question... questions) {
        return new Step(path, List.of(questions), Condition.ALWAYS, Map.of(), "");
    }

    /** The same page, for some people only. */
    Step when(Condition asked) {
        return new Step(path, questions, asked, conditions, text);
    }

    /** The same page, one question for some people only. */
    Step asking(Question question, Condition asked) {
        Map<String, Condition> more = new HashMap<>(conditions);
        more.put(question.name(), asked);
        return new Step(path, questions, condition, Map.copyOf(more), text);
    }

    /** The same page with a text to agree to. */
    Step agreeingTo(String version) {
        return new Step(path, questions, condition, conditions, version);
    }

    boolean asked(FormData answers, LocalDate today) {
        return condition.holds(answers, today);
    }

    /** What is shown to somebody with these answers. */
    List<Question> shown(FormData answers, LocalDate today) {
        return questions.stream()
                .filter(question -> conditions.getOrDefault(question.name(), Condition.ALWAYS).holds(answers, today)).toList();
    }

    /** The names of the fields that the page sends. */
    List<String> fields() {
        return questions.stream().flatMap(question -> question.kind() == Question.Kind.EMAIL
                ? Stream.of(question.name(), question.name() + ContactReader.ASKED) : Stream.of(question.name())).toList();
    }
}
