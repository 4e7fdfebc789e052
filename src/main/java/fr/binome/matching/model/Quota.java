package fr.binome.matching.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A part of a round's pairs that somebody, often a funder, asks for.
 *
 * @param name             who asks or what for; unique in a rule set
 * @param publics          belonging to one of them is enough; never empty
 * @param sectors          if any, one of them must be wanted as well
 * @param sharePercent     1 … 100, of all pairs that the round makes
 * @param weightThousandths points for each person missing, in thousandths; null for the weight of the quota rule
 */
public record Quota(String name, Set<Public> publics, Set<String> sectors, int sharePercent, Integer weightThousandths) {

    public Quota {
        publics = Collections.unmodifiableSet(EnumSet.copyOf(publics));
        sectors = SortedCodes.of(sectors);
    }

    /** Whether a pair of this mentee counts towards the quota. */
    public boolean includes(MenteeFact mentee, LocalDate date) {
        return publics.stream().anyMatch(group -> group.includes(mentee, date))
                && (sectors.isEmpty() || sectors.stream().anyMatch(mentee.sectors()::contains));
    }
}
