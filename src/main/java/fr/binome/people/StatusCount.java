package fr.binome.people;

import fr.binome.platform.database.QueryRow;

/** How many people have a status. */
@QueryRow
record StatusCount(String status, long people) {
}
