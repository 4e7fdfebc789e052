package fr.binome.matching.model;

/**
 * One rule as the rule file states it.
 *
 * @param weightThousandths points at a full fit, in thousandths; 0 for hard rules
 * @param limit             the rule's number where it has one (years, periods, days), else null
 * @param overridable       whether a coordinator's pinned pair may break it
 * @param why               the reason in words a programme lead understands
 */
public record Rule(String name, Level level, boolean active, int weightThousandths, Integer limit,
                   boolean overridable, String why) {
}
