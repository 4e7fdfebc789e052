package fr.binome.pairing;

import fr.binome.platform.database.QueryRow;

/**
 * Where a programme stands, in numbers of people and pairs.
 *
 * @param waiting young people who wait for a mentor
 * @param available mentors with a free place
 * @param active pairs that meet now
 * @param parents young people whose parent has not answered, or is to be spoken to
 * @param toCheck mentors who are to be received
 * @param decisions proposals that wait for a decision
 * @param late pairs in which an answer is late
 * @param toTell minors' pairs whose guardian is to be called first
 * @param toIntroduce pairs to introduce
 * @param held pairs on hold
 */
@QueryRow
record StateCounts(long waiting, long available, long active, long parents, long toCheck, long decisions, long late, long toTell,
                   long toIntroduce, long held) {
}
