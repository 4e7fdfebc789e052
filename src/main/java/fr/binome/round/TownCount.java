package fr.binome.round;

import io.micronaut.core.annotation.Introspected;

/**
 * How many young people of a round live in a commune.
 *
 * @param commune INSEE code
 */
@Introspected
record TownCount(String commune, long people, long minors) {
}
