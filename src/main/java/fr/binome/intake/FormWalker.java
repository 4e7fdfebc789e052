package fr.binome.intake;

import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How far somebody has come through a form: which pages are asked, which are done, what is wrong on each. Immutable. */
final class FormWalker<F> {

    private final Draft draft;
    private final List<Step> all;
    private final List<Step> steps;
    private final FieldErrors errors = new FieldErrors();
    private final Optional<F> answers;
    private final Map<String, String> extras;

    FormWalker(FormAddress<F> address, Draft draft, LocalDate today) {
        FormData data = draft.data();
        this.draft = draft;
        Optional<F> read = address.form().read(data, today, errors);
        this.extras = Extras.read(new FieldReader(data, errors), address.extras());
        this.answers = errors.isEmpty() ? read : Optional.empty();
        this.all = address.steps();
        this.steps = all.stream().filter(step -> step.asked(data, today)).toList();
    }

    /** The pages that this person is asked, in order; the one to read all again comes after them. */
    List<Step> steps() {
        return steps;
    }

    /** The answers; empty while anything is missing or wrong. */
    Optional<F> answers() {
        return answers;
    }

    /** What was answered to the association's own questions, by their ids. */
    Map<String, String> extras() {
        return extras;
    }

    /** What is wrong on one page. */
    FieldErrors errors(Step step) {
        return errors(step.fields());
    }

    /** What is wrong with these fields. */
    FieldErrors errors(List<String> fields) {
        return errors.only(fields);
    }

    /** The first page that is not done; empty if only the last one, to read all again, is left. */
    Optional<Step> next() {
        return steps.stream().filter(step -> !done(step)).findFirst();
    }

    /** The same, but first of the pages after {@code step}. */
    Optional<Step> nextAfter(Step step) {
        return steps.stream().filter(other -> place(other) > place(step) && !done(other)).findFirst().or(this::next);
    }

    /** The page before {@code step}, or the first one. */
    Step before(Step step) {
        return steps.stream().filter(other -> place(other) < place(step)).reduce((first, second) -> second).orElse(all.get(0));
    }

    /** Of the pages, counted from 1. */
    int number(Step step) {
        return (int) steps.stream().filter(other -> place(other) < place(step)).count() + 1;
    }

    private int place(Step step) {
        return all.indexOf(step);
    }

    private boolean done(Step step) {
        return draft.has(step.fields()) && errors(step).isEmpty();
    }
}
