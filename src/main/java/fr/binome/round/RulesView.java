package fr.binome.round;

import fr.binome.matching.model.Level;
import fr.binome.matching.model.Rule;
import fr.binome.matching.model.RuleSet;
import fr.binome.matching.rules.RuleWords;
import fr.binome.matching.rules.RuleWords.Part;
import java.util.List;

/**
 * The page of the rules in force: what is possible, what is better, and who is chosen in the whole plan.
 *
 * @param most  points of the heaviest rule about a pair: the end of every bar
 * @param total points of a perfect pair
 * @param file  where the association's own rules lie or would lie
 */
record RulesView(String title, String name, String objective, String total, int most, List<Line> possible, List<Line> better,
                 List<Line> whole, List<String> quotas, String file) {

    /** One rule; {@code code} is its name in files, {@code colour} the theme's for its {@code state}. */
    record Line(String code, String title, String about, String why, String points, int thousandths, boolean active, String state,
                String colour) {
    }

    static RulesView of(RuleSet rules, String file, Wording wording) {
        RuleWords words = wording.words(rules);
        List<Line> better = lines(words, Part.BETTER, wording);
        List<Integer> weights = better.stream().filter(Line::active).map(Line::thousandths).toList();
        long active = rules.rules().values().stream().filter(rule -> rule.active()).count();
        return new RulesView(wording.count("round.rules.title", active), rules.name(), words.objective(),
                wording.pointsExactly(weights.stream().mapToInt(weight -> weight).sum()),
                Math.max(1, better.stream().mapToInt(Line::thousandths).max().orElse(1)),
                lines(words, Part.POSSIBLE, wording), better, lines(words, Part.WHOLE, wording), words.quotas(), file);
    }

    private static List<Line> lines(RuleWords words, Part part, Wording wording) {
        return words.lines(part).stream().map(line -> new Line(line.rule().name().code(), line.title(), line.about(), line.rule().why(),
                line.points(), line.rule().weightThousandths(), line.rule().active(), wording.text("round.rules." + state(line.rule())),
                colour(line.rule()))).toList();
    }

    private static String state(Rule rule) {
        if (!rule.active()) {
            return "off";
        }
        if (rule.name().level() == Level.SOFT) {
            return "on";
        }
        return rule.overridable() ? "overridable" : "always";
    }

    private static String colour(Rule rule) {
        if (!rule.active()) {
            return "orange";
        }
        return rule.name().level() == Level.SOFT ? "green" : "blue";
    }
}
