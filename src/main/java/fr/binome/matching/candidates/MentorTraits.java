package fr.binome.matching.candidates;

import fr.binome.matching.model.CheckKind;
import fr.binome.matching.model.MentorFact;

/**
 * A mentor's facts as rules count with them: codes as bits, words as numbers, dates as years.
 *
 * @param languages   number of the set in {@link LanguageSets}
 * @param ways        a bit for each accepted way, by ordinal
 * @param reachMetres how far the mentor goes by themselves
 * @param age         in full years on the round's date
 * @param choosy      whether there is somebody this mentor must not meet
 * @param validCheck  the check that is valid on the start date, or null
 */
record MentorTraits(MentorFact fact, long goals, long sectors, long roles, int languages, int availability, int ways,
                    Position position, long reachMetres, int[] interests, long preferred, int age, CheckKind validCheck,
                    boolean choosy) {
}
