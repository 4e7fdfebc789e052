package fr.binome.matching.candidates;

import fr.binome.matching.model.RuleName;

/**
 * Shows a visitor the mentors who may be possible for a mentee, tier by tier. Ends when no tier left could have as many
 * points as the visitor asks for, so that a mentor not shown has no more. Used by one thread only.
 */
final class MentorScan {

    /** So few for each word of a set are shown without a look at their tiers, which costs many looks at whole sets. */
    private static final int FEW_A_WORD = 2;

    /** Looks at mentors. */
    interface Visitor {

        /** Points, in thousandths, that a tier must be able to exceed to be shown. May rise during a scan. */
        long bar();

        /** Mentors to be shown, or null for all. */
        long[] among();

        /** One who is not ruled out by the sets; whether the pair is feasible is still to be found out. */
        void visit(int mentor);
    }

    private final RoundFacts round;
    private final TierOrder order;
    private final TierSets sets;

    MentorScan(RoundFacts round, MentorIndex index) {
        this.round = round;
        order = new TierOrder(round);
        sets = new TierSets(index);
    }

    /** Shows mentors in an order that does not matter: each once, and none left out who has more points than the bar. */
    void scan(MenteeTraits mentee, Visitor visitor) {
        if (round.rules().isActive(RuleName.CONSENT) && !mentee.adult() && !mentee.fact().consent()) {
            return;
        }
        sets.find(mentee, visitor.among());
        if (MentorBits.count(sets.near()) + MentorBits.count(sets.far()) <= FEW_A_WORD * sets.near().length) {
            MentorBits.forEach(sets.near(), visitor::visit);
            MentorBits.forEach(sets.far(), visitor::visit);
        } else {
            scanTiers(mentee, visitor);
        }
    }

    private void scanTiers(MenteeTraits mentee, Visitor visitor) {
        sets.sort(mentee);
        long[] tiers = order.of(mentee);
        long always = always(mentee);
        for (int place = tiers.length - 1; place >= 0 && always + TierOrder.most(tiers[place]) > visitor.bar(); place--) {
            show(TierOrder.combination(tiers[place]), visitor);
        }
    }

    private int always(MenteeTraits mentee) {
        return WaitingRule.thousandths(round, mentee) + round.most(RuleName.PREFERRED_PUBLIC);
    }

    private void show(int combination, Visitor visitor) {
        long[] base = sets.base(TierOrder.base(combination));
        long[] wishes = sets.wishes(TierOrder.wishes(combination));
        long[] rest = sets.rest(TierOrder.rest(combination));
        for (int word = 0; word < base.length; word++) {
            for (long bits = base[word] & wishes[word] & rest[word]; bits != 0; bits &= bits - 1) {
                visitor.visit(word * Long.SIZE + Long.numberOfTrailingZeros(bits));
            }
        }
    }
}
