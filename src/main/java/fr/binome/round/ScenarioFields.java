package fr.binome.round;

import fr.binome.matching.model.Objective;
import fr.binome.matching.model.Reason;
import fr.binome.matching.model.RuleName;
import fr.binome.matching.model.RuleSet;
import fr.binome.web.FieldErrors;
import fr.binome.web.FieldErrors.FieldError;
import fr.binome.web.FormData;
import fr.binome.web.FormView;
import java.math.BigDecimal;
import java.util.List;

/**
 * The form of a scenario with the round's numbers, or with what was typed.
 *
 * @param mostPairs whether the aim is to leave as few people as possible without mentor
 */
record ScenarioFields(String name, String nameError, List<Number> weights, List<Number> limits, List<Switch> switches, boolean mostPairs,
                      List<FormView.Fault> faults) {

    /** A number to change; {@code slide} is how far the drawn one goes. */
    record Number(String name, String label, String value, String error, String step, int slide) {
    }

    /** A rule that counts or does not. */
    record Switch(String value, String label, boolean on) {
    }

    static ScenarioFields of(RuleSet rules, FormData data, FieldErrors errors, Wording wording) {
        boolean typed = !errors.isEmpty();
        List<Number> weights = ScenarioForm.weights().stream().map(rule -> number("weight-" + rule.code(), label(rule, wording),
                typed ? data.first("weight-" + rule.code()) : points(rules.rule(rule).mostThousandths()), errors, "0.5", 50, wording)).toList();
        List<Number> limits = ScenarioForm.LIMITS.stream().map(rule -> number("limit-" + rule.code(), wording.text("round.scenario.limit." + rule.code()),
                typed ? data.first("limit-" + rule.code()) : String.valueOf(rules.rule(rule).limit()), errors, "1", slide(rule), wording)).toList();
        List<Switch> switches = ScenarioForm.switches().stream().map(rule -> new Switch(rule.code(), label(rule, wording),
                typed ? data.all("on").contains(rule.code()) : rules.isActive(rule))).toList();
        boolean mostPairs = typed ? !data.first("objective").equals(Objective.BEST_PAIRS.name()) : rules.objective() == Objective.MOST_PAIRS;
        return new ScenarioFields(data.first("name"), errors.of("name").map(error -> said(error, wording)).orElse(""), weights, limits, switches,
                mostPairs, errors.all().stream().map(error -> new FormView.Fault(error.field(), said(error, wording))).toList());
    }

    private static int slide(RuleName rule) {
        return rule == RuleName.WAITING ? 365 : rule == RuleName.PERIODS ? 7 : 60;
    }

    private static Number number(String name, String label, String value, FieldErrors errors, String step, int slide, Wording wording) {
        return new Number(name, label, value, errors.of(name).map(error -> said(error, wording)).orElse(""), step, slide);
    }

    private static String label(RuleName rule, Wording wording) {
        return wording.sentence(Reason.of("rule." + rule.code()));
    }

    private static String said(FieldError error, Wording wording) {
        return wording.text(error.key(), error.arguments().toArray());
    }

    private static String points(int thousandths) {
        return BigDecimal.valueOf(thousandths, 3).stripTrailingZeros().toPlainString();
    }
}
