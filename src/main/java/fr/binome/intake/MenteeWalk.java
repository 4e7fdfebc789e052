package fr.binome.intake;

import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How far somebody has come through the form: which pages are asked, which are done, what is wrong on each. Immutable. */
final class MenteeWalk {

    private final Draft draft;
    private final FieldErrors errors = new FieldErrors();
    private final Optional<MenteeForm> form;
    private final List<MenteeStep> steps;

    MenteeWalk(Draft draft, LocalDate today) {
        FormData data = draft.data();
        this.draft = draft;
        this.form = MenteeFormReader.read(data, today, errors);
        this.steps = Arrays.stream(MenteeStep.values()).filter(step -> step.asked(data, today)).toList();
    }

    /** The pages that this person is asked, in order; the one to read all again comes after them. */
    List<MenteeStep> steps() {
        return steps;
    }

    /** The answers; empty while anything is missing or wrong. */
    Optional<MenteeForm> form() {
        return form;
    }

    /** What is wrong on one page. */
    FieldErrors errors(MenteeStep step) {
        return errors(step.fields());
    }

    /** What is wrong with these fields. */
    FieldErrors errors(List<String> fields) {
        return errors.only(fields);
    }

    /** The first page that is not done; empty if only the last one, to read all again, is left. */
    Optional<MenteeStep> next() {
        return steps.stream().filter(step -> !done(step)).findFirst();
    }

    /** The same, but first of the pages after {@code step}. */
    Optional<MenteeStep> nextAfter(MenteeStep step) {
        return steps.stream().filter(other -> other.compareTo(step) > 0 && !done(other)).findFirst().or(this::next);
    }

    /** The page before {@code step}, or the first one. */
    MenteeStep before(MenteeStep step) {
        return steps.stream().filter(other -> other.compareTo(step) < 0).reduce((first, second) -> second).orElse(MenteeStep.YOU);
    }

    /** Of the pages, counted from 1. */
    int number(MenteeStep step) {
        return (int) steps.stream().filter(other -> other.compareTo(step) < 0).count() + 1;
    }

    private boolean done(MenteeStep step) {
        return draft.has(step.fields()) && errors(step).isEmpty();
    }
}
