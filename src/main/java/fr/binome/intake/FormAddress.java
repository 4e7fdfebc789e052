package fr.binome.intake;

import fr.binome.account.Association;

/** The addresses of one person's form: whoever has one has them all, and they say nothing about anybody. */
record FormAddress<F>(Association association, PublicForm<F> form, String link) {

    static final String REVIEW = "relire";
    static final String LATER = "plus-tard";

    /** Where the form begins. */
    String start() {
        return "/a/" + association.slug() + "/" + form.path();
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
