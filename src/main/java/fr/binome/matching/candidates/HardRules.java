package fr.binome.matching.candidates;

import fr.binome.matching.model.RuleName;
import java.util.List;

/** All hard rules in the order in which they are tried and in which the funnel tells them. */
public final class HardRules {

    static final List<HardRule> ALL = List.of(new ConsentRule(), new MentorAgeRule(), new MentorTrainedRule(),
            new MentorCharterRule(), new CapacityRule(), new CheckRule(), new LanguageRule(), new MentorGenderRule(),
            new NotWithRule(), new HistoryRule(), new SiblingsApartRule(), new ReachRule(), new PeriodRule(),
            new FloorRule());

    private HardRules() {
    }

    /** The first active rule that the pair breaks, or null when it is feasible. */
    public static RuleName firstBroken(Pairing pairing) {
        return firstBroken(pairing, false);
    }

    /** The first rule that even a coordinator's decision cannot break, or null. */
    public static RuleName firstBrokenDespitePin(Pairing pairing) {
        return firstBroken(pairing, true);
    }

    private static RuleName firstBroken(Pairing pairing, boolean pinned) {
        for (HardRule rule : ALL) {
            var stated = pairing.round().rules().rule(rule.name());
            if (stated.active() && !(pinned && stated.overridable()) && !rule.allows(pairing)) {
                return rule.name();
            }
        }
        return null;
    }
}
