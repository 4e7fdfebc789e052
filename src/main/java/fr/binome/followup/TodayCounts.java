package fr.binome.followup;

import fr.binome.platform.database.QueryRow;

/**
 * The numbers above the list of the day.
 *
 * @param asked check-ins sent this month, of which {@code answered} have an answer
 */
@QueryRow
record TodayCounts(long followed, long asked, long answered) {
}
