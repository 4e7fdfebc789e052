package fr.binome.matching.candidates;

import fr.binome.matching.model.RuleName;
import fr.binome.matching.model.RuleSet;
import java.util.List;
import java.util.Set;

/** All hard rules in the order in which they are tried and in which the funnel tells them. */
public final class HardRules {

    static final List<HardRule> ALL = List.of(new ConsentRule(), new MentorAgeRule(), new MentorTrainedRule(),
            new MentorCharterRule(), new CapacityRule(), new CheckRule(), new LanguageRule(), new MentorGenderRule(),
            new NotWithRule(), new HistoryRule(), new SiblingsApartRule(), new ReachRule(), new PeriodRule(),
            new FloorRule());

    /** Rules that need no look at the pair: they ask for a kind of mentor, or nothing of the mentor at all. */
    static final Set<RuleName> OF_ONE = Set.of(RuleName.CONSENT, RuleName.MENTOR_AGE, RuleName.MENTOR_TRAINED,
            RuleName.MENTOR_CHARTER, RuleName.CAPACITY, RuleName.CHECK, RuleName.LANGUAGE, RuleName.MENTOR_GENDER);

    private HardRules() {
    }

    /** Those that the rule file leaves on, in order. */
    static List<HardRule> active(RuleSet rules) {
        return ALL.stream().filter(rule -> rules.isActive(rule.name())).toList();
    }

    /** The first active rule that the pair breaks, or null when it is feasible. */
    public static RuleName firstBroken(Pairing pairing) {
        for (HardRule rule : pairing.round().hardRules()) {
            if (!rule.allows(pairing)) {
                return rule.name();
            }
        }
        return null;
    }

    /** Every active rule that the pair breaks: a bit each, by ordinal of {@link RuleName}. */
    public static int broken(Pairing pairing) {
        int broken = 0;
        for (HardRule rule : pairing.round().hardRules()) {
            if (!rule.allows(pairing)) {
                broken |= 1 << rule.name().ordinal();
            }
        }
        return broken;
    }

    /** The first rule that even a coordinator's decision cannot break, or null. */
    public static RuleName firstBrokenDespitePin(Pairing pairing) {
        for (HardRule rule : pairing.round().hardRules()) {
            if (!pairing.round().rules().rule(rule.name()).overridable() && !rule.allows(pairing)) {
                return rule.name();
            }
        }
        return null;
    }
}
