package fr.binome.intake;

import fr.binome.account.Association;

/** The addresses of one young person's form: whoever has one has them all, and they say nothing about anybody. */
record MenteeAddress(Association association, String link) {

    static final String REVIEW = "relire";
    static final String LATER = "plus-tard";

    static String start(Association association) {
        return "/a/" + association.slug() + "/jeune";
    }

    /** Where somebody comes back to: leads to the first page that is not done. */
    String whole() {
        return start(association) + "/" + link;
    }

    String of(MenteeStep step) {
        return whole() + "/" + step.path();
    }

    String review() {
        return whole() + "/" + REVIEW;
    }

    String later() {
        return whole() + "/" + LATER;
    }
}
