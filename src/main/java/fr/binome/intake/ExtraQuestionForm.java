package fr.binome.intake;

import fr.binome.people.ExtraQuestion;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A question that a lead adds; {@code choices} is empty for whatever is not chosen from a list. */
record ExtraQuestionForm(String form, ExtraQuestion.Kind kind, String label, List<String> choices, boolean required) {

    static final int LONGEST_LABEL = 160;
    private static final int LONGEST_CHOICE = 80;
    private static final int MOST_CHOICES = 12;
    static final List<String> FORMS = List.of("jeune", "mentor");
    static final List<String> KINDS = Arrays.stream(ExtraQuestion.Kind.values()).map(Enum::name).toList();

    /** The question; empty if {@code errors} got any. */
    static Optional<ExtraQuestionForm> read(FormData data, FieldErrors errors) {
        String form = oneOf(data, "form", FORMS, errors);
        String kind = oneOf(data, "kind", KINDS, errors);
        String label = data.first("label").replaceAll("\\s+", " ");
        if (label.isEmpty()) {
            errors.add("label", "questions.error.label.missing");
        } else if (label.length() > LONGEST_LABEL) {
            errors.add("label", "questions.error.long", LONGEST_LABEL, label.length());
        }
        boolean chosen = kind.equals(ExtraQuestion.Kind.CHOICE.name());
        List<String> choices = chosen ? choices(data, errors) : List.of();
        return errors.isEmpty() ? Optional.of(new ExtraQuestionForm(form, ExtraQuestion.Kind.valueOf(kind), label, choices,
                data.has("required"))) : Optional.empty();
    }

    /** One a line; the bar parts the choices in their column. */
    private static List<String> choices(FormData data, FieldErrors errors) {
        List<String> choices = data.first("choices").replace('|', '/').lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
        if (choices.size() < 2 || choices.size() > MOST_CHOICES) {
            errors.add("choices", "questions.error.choices", MOST_CHOICES, choices.size());
        } else if (choices.stream().anyMatch(choice -> choice.length() > LONGEST_CHOICE)) {
            errors.add("choices", "questions.error.choice.long", LONGEST_CHOICE);
        }
        return choices;
    }

    private static String oneOf(FormData data, String field, List<String> values, FieldErrors errors) {
        String typed = data.first(field);
        if (!values.contains(typed)) {
            errors.add(field, "questions.error." + field);
        }
        return typed;
    }
}
