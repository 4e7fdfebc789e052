package fr.binome.matching.groups;

import fr.binome.matching.model.GroupResult;
import fr.binome.matching.model.PublicFigure;
import fr.binome.matching.model.Reason;
import fr.binome.matching.model.RuleName;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** What came of rules about groups, as figures and as reasons to be worded by {@code matching.explanation.Sentences}. */
public final class GroupResults {

    private GroupResults() {
    }

    /**
     * One result a cost, in the same order; what would be possible is not known yet.
     *
     * @param isMatched whether the plan gives a mentor to the mentee of this index
     */
    public static List<GroupResult> of(List<GroupCost> costs, IntPredicate isMatched) {
        return costs.stream()
                .map(cost -> new GroupResult(cost.rule().code(), cost.label(), cost.members().cardinality(),
                        (int) cost.members().stream().filter(isMatched).count(), cost.target(), null))
                .toList();
    }

    /** The result told in figures: what there is, what was asked for, and what is possible where that is not enough. */
    public static Reason told(GroupResult result) {
        String label = result.rule().equals(RuleName.EQUITY.code()) ? "public:" + result.label() : "text:" + result.label();
        String key = "group." + result.rule();
        String matched = String.valueOf(result.matched());
        String target = String.valueOf(result.target());
        return result.isImpossible() ? Reason.of(key + ".impossible", label, matched, target, String.valueOf(result.mostPossible()))
                : Reason.of(key, label, matched, target);
    }

    /** The warning that a public is behind everybody; empty when it is not, or too small to be shown. */
    public static Optional<Reason> warning(PublicFigure figure, PublicFigure everybody, int limitPoints) {
        return !figure.behind() || figure.isTooSmallToShow() ? Optional.empty()
                : Optional.of(Reason.of("group.public.behind", "public:" + figure.code(), String.valueOf(figure.matched()),
                        String.valueOf(figure.people()), String.valueOf(everybody.matched()), String.valueOf(everybody.people()),
                        String.valueOf(limitPoints)));
    }
}
