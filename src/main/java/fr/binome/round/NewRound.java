package fr.binome.round;

import java.time.LocalDate;

/** A round as the staff asked for it. {@code id} was made with the form, so that a second sending changes nothing. */
record NewRound(String id, String name, long seed, LocalDate startDate) {
}
