package fr.binome.people.file;

import fr.binome.people.vocabulary.Period;
import fr.binome.territory.Commune;
import java.util.Set;

/**
 * A usable row of a venues file.
 *
 * @param availability weekly periods in which it is open, at least one
 * @param capacity     pairs at a time, 0 … 50
 */
public record VenueRow(long line, String id, Commune commune, Set<Period> availability, int capacity) {
}
