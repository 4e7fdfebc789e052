package fr.binome.people;

import io.micronaut.core.annotation.Introspected;

/** How many people have a status. */
@Introspected
record StatusCount(String status, long people) {
}
