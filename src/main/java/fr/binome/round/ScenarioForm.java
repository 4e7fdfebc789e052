package fr.binome.round;

import fr.binome.matching.model.Objective;
import fr.binome.matching.model.Rule;
import fr.binome.matching.model.RuleName;
import fr.binome.matching.model.RuleSet;
import fr.binome.matching.rules.RuleWords.Part;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads what a scenario changes in a round's rules: weights, limits, the aim, and which rules about groups count. */
final class ScenarioForm {

    static final int LONGEST_NAME = 120;
    static final int MOST_POINTS = 100;
    static final int MOST_LIMIT = 1_000;
    /** Rules with a number that a scenario may change; an age never is one. */
    static final List<RuleName> LIMITS = List.of(RuleName.FLOOR, RuleName.PERIODS, RuleName.WAITING, RuleName.EQUITY);
    private static final int THOUSAND = 1_000;

    private final FormData data;
    private final RuleSet base;
    private final FieldErrors errors = new FieldErrors();

    ScenarioForm(FormData data, RuleSet base) {
        this.data = data;
        this.base = base;
    }

    /** Rules with a weight that a scenario may change. */
    static List<RuleName> weights() {
        return Arrays.stream(RuleName.values()).filter(name -> Part.of(name) == Part.BETTER).toList();
    }

    /** Rules about the whole plan that a scenario may switch. */
    static List<RuleName> switches() {
        return List.of(RuleName.EQUITY, RuleName.PORTFOLIO);
    }

    String name() {
        String name = data.first("name");
        if (name.isEmpty()) {
            errors.add("name", "round.form.name.missing");
        } else if (name.length() > LONGEST_NAME) {
            errors.add("name", "round.form.name.long", LONGEST_NAME);
        }
        return name;
    }

    /** The round's rules with the form's numbers; complete also where {@link #errors} names faults. */
    RuleSet rules() {
        Map<RuleName, Rule> changed = new EnumMap<>(base.rules());
        for (RuleName name : weights()) {
            int weight = thousandths(name);
            changed.computeIfPresent(name, (key, rule) -> new Rule(name, weight > 0, weight > 0 ? weight : rule.weightThousandths(), rule.limit(),
                    rule.overridable(), rule.why()));
        }
        for (RuleName name : LIMITS) {
            int limit = number("limit-" + name.code(), base.rule(name).limit(), name == RuleName.FLOOR ? 0 : 1);
            changed.computeIfPresent(name, (key, rule) -> new Rule(name, rule.active(), rule.weightThousandths(), limit, rule.overridable(), rule.why()));
        }
        for (RuleName name : switches()) {
            changed.computeIfPresent(name, (key, rule) -> new Rule(name, data.all("on").contains(name.code()), rule.weightThousandths(), rule.limit(),
                    rule.overridable(), rule.why()));
        }
        Objective objective = data.first("objective").equals(Objective.BEST_PAIRS.name()) ? Objective.BEST_PAIRS : Objective.MOST_PAIRS;
        return new RuleSet(data.first("name"), objective, base.pairCostThousandths(), base.mainGoalThousandths(), base.travel(), base.search(),
                base.groups(), changed);
    }

    FieldErrors errors() {
        return errors;
    }

    private int thousandths(RuleName name) {
        String field = "weight-" + name.code();
        String typed = data.first(field).replace(',', '.');
        if (typed.matches("[0-9]{1,3}(\\.[0-9]{1,3})?")) {
            int thousandths = new BigDecimal(typed).movePointRight(3).setScale(0, RoundingMode.HALF_UP).intValueExact();
            if (thousandths <= MOST_POINTS * THOUSAND) {
                return thousandths;
            }
        }
        errors.add(field, "round.scenario.weight.wrong", MOST_POINTS);
        return base.rule(name).mostThousandths();
    }

    private int number(String field, int otherwise, int least) {
        String typed = data.first(field);
        if (typed.matches("[0-9]{1,4}") && Integer.parseInt(typed) >= least && Integer.parseInt(typed) <= MOST_LIMIT) {
            return Integer.parseInt(typed);
        }
        errors.add(field, "round.scenario.limit.wrong", least, MOST_LIMIT);
        return otherwise;
    }
}
