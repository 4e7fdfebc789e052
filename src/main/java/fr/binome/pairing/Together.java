package fr.binome.pairing;

import fr.binome.people.Mentee;
import java.time.LocalDate;

/** Who answers together with a guardian: the youngest, because at 15 a person decides such things alone in French law (R2). */
final class Together {

    static final int ALONE_FROM = 15;

    private Together() {
    }

    static boolean needed(Mentee mentee, LocalDate day) {
        return mentee.ageOn(day) < ALONE_FROM;
    }
}
