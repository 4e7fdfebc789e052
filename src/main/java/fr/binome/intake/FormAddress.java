package fr.binome.intake;

import fr.binome.account.Association;
import java.util.ArrayList;
import java.util.List;

/**
 * The addresses of one person's form: whoever has one has them all, and they say nothing about anybody.
 *
 * @param where {@link #OPEN}, or in a frame of another site's page
 * @param extras what the association asks besides
 */
record FormAddress<F>(String where, Association association, PublicForm<F> form, List<Question> extras, String link) {

    static final String OPEN = "a";
    /** As a pattern in the addresses of controllers. */
    static final String PLACES = OPEN + "|embed";
    static final String REVIEW = "relire";
    static final String LATER = "plus-tard";
    /** The page with the questions of the association's own. */
    static final String EXTRAS = "questions";

    /** The pages in their order; what the association asks comes last. */
    List<Step> steps() {
        if (extras.isEmpty()) {
            return form.steps();
        }
        List<Step> steps = new ArrayList<>(form.steps());
        steps.add(Step.of(EXTRAS, extras.toArray(Question[]::new)));
        return List.copyOf(steps);
    }


    /** What the addresses of the association's pages begin with. */
    String base() {
        return "/" + where + "/" + association.slug();
    }

    /** The same form outside of any frame. */
    FormAddress<F> outside() {
        return new FormAddress<>(OPEN, association, form, extras, link);
    }

    /** Where the form begins. */
    String start() {
        return base() + "/" + form.path();
    }

    /** Where somebody comes back to: leads to the first page that is not done. */
    String whole() {
        return start() + "/" + link;
    }

    String of(Step step) {
        return whole() + "/" + step.path();
    }

    String review() {
        return whole() + "/" + REVIEW;
    }

    String later() {
        return whole() + "/" + LATER;
    }
}
