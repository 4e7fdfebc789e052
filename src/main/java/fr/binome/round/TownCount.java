package fr.binome.round;

import fr.binome.platform.database.QueryRow;

/**
 * How many young people of a round live in a commune.
 *
 * @param commune INSEE code
 */
@QueryRow
record TownCount(String commune, long people, long minors) {
}
