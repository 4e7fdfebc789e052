package fr.binome.matching.candidates;

import fr.binome.matching.model.CheckNeed;
import fr.binome.matching.model.MenteeFact;

/**
 * A mentee's facts as rules count with them: codes as bits, words as numbers, dates as days.
 *
 * @param mainGoal    one bit, 0 without goals
 * @param languages   number of the set in {@link LanguageSets}
 * @param ways        a bit for each accepted way, by ordinal
 * @param reachMetres how far the mentee goes by itself
 * @param daysWaited  0 when unknown or in the future
 * @param adult       on the round's date
 * @param choosy     whether there is somebody this mentee must not meet
 * @param apart       whether somebody must not share this mentee's mentor
 */
record MenteeTraits(MenteeFact fact, long mainGoal, long otherGoals, long sectors, long roles, int languages,
                    int availability, int ways, Position position, long reachMetres, int[] interests, long situations,
                    long daysWaited, boolean adult, CheckNeed need, boolean choosy, boolean apart) {
}
