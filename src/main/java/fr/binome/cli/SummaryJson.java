package fr.binome.cli;

import fr.binome.matching.model.MatchingPlan;
import fr.binome.matching.model.PlanTotals;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The figures of a round as summary.json. What does not count by itself is null: the bound of the number under best-pairs, the gap while more may be matched. */
final class SummaryJson {

    private final Map<String, String> fields = new LinkedHashMap<>();

    private SummaryJson() {
    }

    static String of(MatchingPlan plan, LocalDate date, Duration took) {
        PlanTotals totals = plan.totals();
        SummaryJson json = new SummaryJson();
        json.number("mentees", totals.mentees());
        json.number("mentors", totals.mentors());
        json.number("capacity", totals.capacity());
        json.number("matched", totals.matched());
        json.number("matched_bound", totals.matchedBound());
        json.number("unmatched", totals.unmatched());
        json.points("score", totals.scoreThousandths());
        json.points("penalty", totals.penaltyThousandths());
        json.points("value", totals.valueThousandths());
        json.points("pinned_score", totals.pinnedScoreThousandths());
        json.points("bound", totals.boundThousandths());
        json.text("bound_scope", totals.boundScope());
        json.number("gap_percent", totals.gapPercent());
        json.points("seconds", took.toMillis());
        json.number("seed", plan.seed());
        json.text("date", date.toString());
        json.text("engine_version", plan.engineVersion());
        json.text("rules_sha256", plan.rulesSha256());
        json.text("input_sha256", plan.inputSha256());
        return json.fields.entrySet().stream()
                .map(field -> "  \"" + field.getKey() + "\": " + field.getValue())
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }

    private void number(String name, Number value) {
        fields.put(name, String.valueOf(value));
    }

    private void points(String name, Long thousandths) {
        fields.put(name, thousandths == null ? "null" : Decimals.of(thousandths));
    }

    /** Codes, dates and fingerprints only: nothing in them needs escaping. */
    private void text(String name, String value) {
        fields.put(name, value == null ? "null" : "\"" + value + "\"");
    }
}
