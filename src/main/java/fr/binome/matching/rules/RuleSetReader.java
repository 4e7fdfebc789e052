package fr.binome.matching.rules;

import fr.binome.matching.model.GroupRules;
import fr.binome.matching.model.Level;
import fr.binome.matching.model.Objective;
import fr.binome.matching.model.Pace;
import fr.binome.matching.model.Quota;
import fr.binome.matching.model.Rule;
import fr.binome.matching.model.RuleName;
import fr.binome.matching.model.RuleSet;
import fr.binome.matching.model.SearchLimit;
import fr.binome.matching.model.Travel;
import fr.binome.matching.model.TravelRules;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Turns the blocks of one file into rules; what the file leaves out comes from the file it extends. */
final class RuleSetReader {

    static final List<String> KEYS = List.of("name", "extends", "objective", "pair_cost", "main_goal_share", "search",
            "travel", "rules", "quotas");

    private static final String LEAST_PEOPLE = "least_people";
    private static final List<String> NAMES = Arrays.stream(RuleName.values()).map(RuleName::code).toList();
    private static final List<String> RULE_KEYS = List.of("level", "active", "weight", "limit", LEAST_PEOPLE, "overridable", "why");
    private static final Map<String, Objective> OBJECTIVES =
            Map.of("most-pairs", Objective.MOST_PAIRS, "best-pairs", Objective.BEST_PAIRS);
    private static final int MOST_POINTS = 1_000;
    private static final int MOST_LIMIT = 10_000;

    private final YamlSection root;
    private final RuleSet base;

    /** @param base the extended rules, or null when the file must say everything */
    RuleSetReader(YamlSection root, RuleSet base) {
        this.root = root;
        this.base = base;
    }

    RuleSet read() {
        String name = orBase(root, "name", root.text("name"), RuleSet::name);
        Objective objective = objective();
        int pairCost = orBase(root, "pair_cost", root.thousandths("pair_cost", MOST_POINTS), RuleSet::pairCostThousandths);
        int mainGoal = orBase(root, "main_goal_share", root.thousandths("main_goal_share", 1), RuleSet::mainGoalThousandths);
        Map<RuleName, Rule> rules = rules();
        GroupRules groups = new GroupRules(leastPeople(), quotas(rules.get(RuleName.QUOTA).active()));
        return new RuleSet(name, objective, pairCost, mainGoal, travel(), search(), groups, rules);
    }

    private int leastPeople() {
        return root.section("rules", NAMES).flatMap(rules -> rules.section(RuleName.EQUITY.code(), RULE_KEYS))
                .map(block -> {
                    int people = orBase(block, LEAST_PEOPLE, block.whole(LEAST_PEOPLE, MOST_LIMIT), rules -> rules.groups().leastPeople());
                    if (people < 1) {
                        throw block.problem(LEAST_PEOPLE, "(" + people + ") is less than 1.", "(20) is meant: the rate of fewer says little.");
                    }
                    return people;
                })
                .orElseGet(() -> inherited("rules: equity", rules -> rules.groups().leastPeople()));
    }

    /** A list without the rule, or the rule without a list, would ask for something that never comes. */
    private List<Quota> quotas(boolean active) {
        Optional<List<Quota>> written = root.sections("quotas", QuotaReader.KEYS).map(QuotaReader::read);
        if (!active) {
            if (written.isPresent() && !written.get().isEmpty()) {
                throw root.problem("quotas", "the list has (" + written.get().size() + ") but the rule (quota) is off.",
                        "(rules: quota: active: yes) is meant.");
            }
            return List.of();
        }
        List<Quota> quotas = written.orElseGet(() -> base == null ? List.of() : base.groups().quotas());
        if (quotas.isEmpty()) {
            throw root.problem("quotas", "the rule (quota) is on but the list (quotas) is empty.", "a quota is to be written under (quotas).");
        }
        return quotas;
    }

    private Objective objective() {
        Optional<Objective> written = root.text("objective").map(text -> {
            Objective objective = OBJECTIVES.get(text);
            if (objective == null) {
                throw root.problem("objective", "(" + text + ") is no objective.",
                        "(" + NearestName.of(text, OBJECTIVES.keySet()) + ") is meant.");
            }
            return objective;
        });
        return orBase(root, "objective", written, RuleSet::objective);
    }

    private SearchLimit search() {
        List<String> keys = List.of("score_calculations", "unimproved_steps", "all_pairs_up_to");
        return root.section("search", keys).map(section -> new SearchLimit(
                orBase(section, keys.get(0), section.whole(keys.get(0), Integer.MAX_VALUE), rules -> (int) rules.search().scoreCalculations()),
                orBase(section, keys.get(1), section.whole(keys.get(1), Integer.MAX_VALUE), rules -> rules.search().unimprovedSteps()),
                orBase(section, keys.get(2), section.whole(keys.get(2), Integer.MAX_VALUE), rules -> rules.search().allPairsUpTo())))
                .orElseGet(() -> inherited("search", RuleSet::search));
    }

    private TravelRules travel() {
        return root.section("travel", List.of("detour", "remote_fit", "async_fit", "paces")).map(section -> {
            BigDecimal detour = orBase(section, "detour", section.decimal("detour", 10), rules -> rules.travel().detour());
            if (detour.compareTo(BigDecimal.ONE) < 0) {
                throw section.problem("detour", "(" + detour.toPlainString() + ") is less than 1.", "(1.3) is meant: no road is shorter than a straight line.");
            }
            return new TravelRules(detour, paces(section),
                    orBase(section, "remote_fit", section.thousandths("remote_fit", 1), rules -> rules.travel().remoteFitThousandths()),
                    orBase(section, "async_fit", section.thousandths("async_fit", 1), rules -> rules.travel().asyncFitThousandths()));
        }).orElseGet(() -> inherited("travel", RuleSet::travel));
    }

    private Map<Travel, Pace> paces(YamlSection travel) {
        List<String> modes = Arrays.stream(Travel.values()).filter(mode -> mode != Travel.COME_TO_ME).map(Enum::name).toList();
        Map<Travel, Pace> paces = new EnumMap<>(Travel.class);
        Optional<YamlSection> section = travel.section("paces", modes);
        for (String mode : modes) {
            Travel key = Travel.valueOf(mode);
            Pace pace = section.flatMap(block -> block.section(mode, List.of("kmh", "overhead_minutes")))
                    .map(block -> new Pace(
                            orBase(block, "kmh", block.decimal("kmh", 200), rules -> rules.travel().paces().get(key).kilometresPerHour()),
                            orBase(block, "overhead_minutes", block.whole("overhead_minutes", 60), rules -> rules.travel().paces().get(key).overheadMinutes())))
                    .orElseGet(() -> orBase(travel, "paces", Optional.empty(), rules -> rules.travel().paces().get(key)));
            paces.put(key, pace);
        }
        return paces;
    }

    private Map<RuleName, Rule> rules() {
        Map<RuleName, Rule> rules = new EnumMap<>(RuleName.class);
        Optional<YamlSection> section = root.section("rules", NAMES);
        for (RuleName name : RuleName.values()) {
            rules.put(name, section.flatMap(block -> block.section(name.code(), RULE_KEYS))
                    .map(block -> rule(name, block))
                    .orElseGet(() -> inherited("rules: " + name.code(), ruleSet -> ruleSet.rule(name))));
        }
        return rules;
    }

    private Rule rule(RuleName name, YamlSection block) {
        refuseWrongLevel(name, block);
        boolean active = orBase(block, "active", block.yesOrNo("active"), rules -> rules.rule(name).active());
        if (!active && name.isAlwaysOn()) {
            throw block.problem("active", "the rule (" + name.code() + ") cannot be switched off.", "its limit is meant, or the line is to be deleted.");
        }
        boolean hard = name.level() == Level.HARD;
        boolean overridable = hard && orBase(block, "overridable", block.yesOrNo("overridable"), rules -> rules.rule(name).overridable());
        if (overridable && name.isNeverOverridable()) {
            throw block.problem("overridable", "nobody may override the rule (" + name.code() + ").", "(no) is meant.");
        }
        refuseMisplaced(block, "weight", !hard, "a hard rule has no points: it decides what is possible.");
        refuseMisplaced(block, "overridable", hard, "a soft rule forbids nothing that could be overridden.");
        refuseMisplaced(block, LEAST_PEOPLE, name == RuleName.EQUITY, "it is a number of the rule (equity).");
        refuseMisplaced(block, "limit", name.isLimited(), "this rule has no number of its own.");
        int weight = hard ? 0 : orBase(block, "weight", block.thousandths("weight", MOST_POINTS), rules -> rules.rule(name).weightThousandths());
        Integer limit = name.isLimited() ? limit(name, block) : null;
        return new Rule(name, active, weight, limit, overridable, orBase(block, "why", block.text("why"), rules -> rules.rule(name).why()));
    }

    private Integer limit(RuleName name, YamlSection block) {
        int limit = orBase(block, "limit", block.whole("limit", MOST_LIMIT), rules -> rules.rule(name).limit());
        int least = name == RuleName.MENTOR_AGE ? 18 : name == RuleName.FLOOR ? 0 : 1;
        if (limit < least) {
            throw block.problem("limit", "(" + limit + ") is less than " + least + " in (" + name.code() + ").", "(" + least + ") is meant.");
        }
        return limit;
    }

    private static void refuseWrongLevel(RuleName name, YamlSection block) {
        block.text("level").ifPresent(level -> {
            String right = name.level().name().toLowerCase(Locale.ROOT);
            if (!level.equals(right)) {
                throw block.problem("level", "the rule (" + name.code() + ") is not (" + level + ").", "(" + right + ") is meant.");
            }
        });
    }

    private static void refuseMisplaced(YamlSection block, String key, boolean allowed, String maybe) {
        if (!allowed && block.has(key)) {
            throw block.problem(key, "(" + key + ") has no meaning here.", "the line is to be deleted: " + maybe);
        }
    }

    private <T> T inherited(String key, Function<RuleSet, T> part) {
        return orBase(root, key, Optional.empty(), part);
    }

    private <T> T orBase(YamlSection section, String key, Optional<T> written, Function<RuleSet, T> part) {
        if (written.isPresent()) {
            return written.get();
        }
        if (base == null) {
            throw section.missing(key);
        }
        return part.apply(base);
    }
}
