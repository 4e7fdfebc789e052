package fr.binome.matching.rules;

import fr.binome.matching.model.Level;
import fr.binome.matching.model.Objective;
import fr.binome.matching.model.Quota;
import fr.binome.matching.model.Rule;
import fr.binome.matching.model.RuleName;
import fr.binome.matching.model.RuleSet;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes resolved rules as a file that extends nothing and leaves nothing out: read again, it gives an equal
 * {@link RuleSet} whatever has become of the files it came from. Equal rules give the same bytes.
 */
public final class RuleSetWriter {

    private RuleSetWriter() {
    }

    /** The whole text, lines ended by a line feed. */
    public static String write(RuleSet rules) {
        StringBuilder text = new StringBuilder();
        line(text, 0, "name", quoted(rules.name()));
        line(text, 0, "objective", rules.objective() == Objective.MOST_PAIRS ? "most-pairs" : "best-pairs");
        line(text, 0, "pair_cost", decimal(rules.pairCostThousandths()));
        line(text, 0, "main_goal_share", decimal(rules.mainGoalThousandths()));
        line(text, 0, "search", "{score_calculations: " + rules.search().scoreCalculations()
                + ", unimproved_steps: " + rules.search().unimprovedSteps()
                + ", all_pairs_up_to: " + rules.search().allPairsUpTo() + "}");
        travel(text, rules);
        text.append("rules:\n");
        rules.rules().values().forEach(rule -> rule(text, rule, rules));
        quotas(text, rules.groups().quotas());
        return text.toString();
    }

    private static void travel(StringBuilder text, RuleSet rules) {
        text.append("travel:\n");
        line(text, 1, "detour", rules.travel().detour().toPlainString());
        line(text, 1, "remote_fit", decimal(rules.travel().remoteFitThousandths()));
        line(text, 1, "async_fit", decimal(rules.travel().asyncFitThousandths()));
        text.append("  paces:\n");
        rules.travel().paces().forEach((mode, pace) -> line(text, 2, mode.name(),
                "{kmh: " + pace.kilometresPerHour().toPlainString() + ", overhead_minutes: " + pace.overheadMinutes() + "}"));
    }

    private static void rule(StringBuilder text, Rule rule, RuleSet rules) {
        text.append("  ").append(rule.name().code()).append(":\n");
        line(text, 2, "level", rule.name().level().name().toLowerCase(Locale.ROOT));
        line(text, 2, "active", yesOrNo(rule.active()));
        if (rule.name().level() == Level.HARD) {
            line(text, 2, "overridable", yesOrNo(rule.overridable()));
        } else {
            line(text, 2, "weight", decimal(rule.weightThousandths()));
        }
        if (rule.limit() != null) {
            line(text, 2, "limit", rule.limit().toString());
        }
        if (rule.name() == RuleName.EQUITY) {
            line(text, 2, "least_people", String.valueOf(rules.groups().leastPeople()));
        }
        line(text, 2, "why", quoted(rule.why()));
    }

    private static void quotas(StringBuilder text, List<Quota> quotas) {
        if (quotas.isEmpty()) {
            text.append("quotas: []\n");
            return;
        }
        text.append("quotas:\n");
        for (Quota quota : quotas) {
            line(text, 1, "- name", quoted(quota.name()));
            line(text, 2, "publics", listed(quota.publics()));
            line(text, 2, "sectors", listed(quota.sectors()));
            line(text, 2, "share", String.valueOf(quota.sharePercent()));
            if (quota.weightThousandths() != null) {
                line(text, 2, "weight", decimal(quota.weightThousandths()));
            }
        }
    }

    private static void line(StringBuilder text, int depth, String key, String value) {
        text.append("  ".repeat(depth)).append(key).append(": ").append(value).append('\n');
    }

    private static String decimal(int thousandths) {
        return BigDecimal.valueOf(thousandths, 3).stripTrailingZeros().toPlainString();
    }

    private static String yesOrNo(boolean yes) {
        return yes ? "yes" : "no";
    }

    private static String listed(Collection<?> codes) {
        return codes.stream().map(Object::toString).collect(Collectors.joining(", ", "[", "]"));
    }

    /** A double-quoted scalar; what could end it or is no plain letter is escaped. */
    static String quoted(String value) {
        StringBuilder text = new StringBuilder("\"");
        value.codePoints().forEach(letter -> {
            if (letter == '"' || letter == '\\') {
                text.append('\\').appendCodePoint(letter);
            } else if (!isPlain(letter)) {
                text.append(String.format(Locale.ROOT, "\\U%08x", letter));
            } else {
                text.appendCodePoint(letter);
            }
        });
        return text.append('"').toString();
    }

    private static boolean isPlain(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
