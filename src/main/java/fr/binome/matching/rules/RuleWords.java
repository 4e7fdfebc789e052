package fr.binome.matching.rules;

import fr.binome.matching.explanation.Sentences;
import fr.binome.matching.model.Level;
import fr.binome.matching.model.Objective;
import fr.binome.matching.model.Quota;
import fr.binome.matching.model.Reason;
import fr.binome.matching.model.Rule;
import fr.binome.matching.model.RuleName;
import fr.binome.matching.model.RuleSet;
import java.util.Arrays;
import java.util.List;

/** A set of rules in the words of the reader, the same on the page of the service and in a report. Immutable. */
public final class RuleWords {

    /** What a rule decides, in the order in which rules are read. */
    public enum Part {
        /** Whether two people may be a pair. */
        POSSIBLE,
        /** How good a pair is. */
        BETTER,
        /** Who is chosen when the whole plan is looked at. */
        WHOLE;

        /** The part to which a rule belongs. */
        public static Part of(RuleName rule) {
            if (rule.level() == Level.HARD) {
                return POSSIBLE;
            }
            return rule.compareTo(RuleName.KEEP) < 0 ? BETTER : WHOLE;
        }
    }

    /**
     * One rule in words.
     *
     * @param title  its name
     * @param about  what it does, with its numbers
     * @param points its weight, in the reader's way of writing numbers; empty for rules of what is possible
     * @param rule   the rule itself; {@code why} is in the language of the file
     */
    public record Line(String title, String about, String points, Rule rule) {
    }

    private final RuleSet rules;
    private final Sentences sentences;

    public RuleWords(RuleSet rules, Sentences sentences) {
        this.rules = rules;
        this.sentences = sentences;
    }

    /** What a round aims at. */
    public String objective() {
        return rules.objective() == Objective.MOST_PAIRS ? sentences.sentence(Reason.of("objective.most-pairs"))
                : sentences.sentence(Reason.of("objective.best-pairs", "points:" + rules.pairCostThousandths()));
    }

    /** The rules of one part, in the order of the file, switched-off ones included. */
    public List<Line> lines(Part part) {
        return Arrays.stream(RuleName.values()).filter(name -> Part.of(name) == part).map(this::line).toList();
    }

    /** One sentence a quota; none while the rule is off. */
    public List<String> quotas() {
        return rules.groups().quotas().stream().map(this::quota).toList();
    }

    private Line line(RuleName name) {
        Rule rule = rules.rule(name);
        String weight = "points:" + rule.weightThousandths();
        boolean noFloor = name == RuleName.FLOOR && rule.limit() == 0;
        Reason about = Reason.of("rule." + name.code() + (noFloor ? ".about.none" : ".about"), rule.limit() == null ? "" : rule.limit().toString(), weight,
                String.valueOf(rules.groups().leastPeople()));
        return new Line(sentences.sentence(Reason.of("rule." + name.code())), sentences.sentence(about),
                name.level() == Level.HARD ? "" : sentences.points(rule.weightThousandths()), rule);
    }

    private String quota(Quota quota) {
        String publics = "public:" + String.join("|", quota.publics().stream().map(Enum::name).toList());
        String name = "text:" + quota.name();
        String share = String.valueOf(quota.sharePercent());
        return sentences.sentence(quota.sectors().isEmpty() ? Reason.of("quota.asked", name, share, publics)
                : Reason.of("quota.asked.sectors", name, share, publics, "sector:" + String.join("|", quota.sectors())));
    }
}
