package fr.binome.matching.model;

/**
 * One rule as the rule file states it.
 *
 * @param weightThousandths points at a full fit, in thousandths; 0 for hard rules
 * @param limit             the rule's number where it has one (years, points, periods, days), else null
 * @param overridable       whether a coordinator's pinned pair may break it
 * @param why               the reason in words a programme lead understands
 */
public record Rule(RuleName name, boolean active, int weightThousandths, Integer limit, boolean overridable,
                   String why) {

    /** Points this rule gives at a full fit, 0 when it is off. */
    public int mostThousandths() {
        return active ? weightThousandths : 0;
    }
}
