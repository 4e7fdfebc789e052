package fr.binome.matching.model;

import java.util.List;

/**
 * What rules about whole groups need beside weight and limit.
 *
 * @param leastPeople people a public must have in the round before its match rate says anything
 * @param quotas      in the order of the file; empty while the quota rule is off
 */
public record GroupRules(int leastPeople, List<Quota> quotas) {

    public GroupRules {
        quotas = List.copyOf(quotas);
    }
}
