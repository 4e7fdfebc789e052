package fr.binome.round;

/** A pair by hand breaks a rule that is not waived. */
final class HandRefused extends RuntimeException {

    private final transient HandChoice choice;

    HandRefused(HandChoice choice) {
        super("The pair breaks " + choice.broken());
        this.choice = choice;
    }

    HandChoice choice() {
        return choice;
    }
}
