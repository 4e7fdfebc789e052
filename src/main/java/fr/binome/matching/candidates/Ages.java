package fr.binome.matching.candidates;

import java.time.LocalDate;
import java.time.Period;

/** Ages in full years; somebody born on 29 February has the birthday on 1 March in other years. */
final class Ages {

    static final int ADULT = 18;

    private Ages() {
    }

    static int on(LocalDate date, LocalDate birthDate) {
        return Period.between(birthDate, date).getYears();
    }
}
