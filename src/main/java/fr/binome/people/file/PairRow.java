package fr.binome.people.file;

import fr.binome.people.vocabulary.Period;

/**
 * A usable row of a pairs file.
 *
 * @param slot null when the pair holds no weekly period or none is known
 */
public record PairRow(long line, String menteeId, String mentorId, PairStatus status, Period slot) {
}
