package fr.binome.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * How many pairs a member should follow at most, by working time (requirement R15).
 *
 * @param guide pairs, 0 to {@link #MOST}
 */
@MappedEntity("portfolio_guides")
public record PortfolioGuide(@Id String memberId, String associationId, int guide) {

    /** The guide of a full-time post, for whoever has none of their own. Source: requirement R15. */
    public static final int FULL_TIME = 40;
    static final int MOST = 99;
}
