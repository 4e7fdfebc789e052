package fr.binome.followup;

import io.micronaut.core.annotation.Introspected;

/**
 * The numbers above the list of the day.
 *
 * @param asked check-ins sent this month, of which {@code answered} have an answer
 */
@Introspected
record TodayCounts(long followed, long asked, long answered) {
}
