package fr.binome.cli.report;

import fr.binome.matching.model.MatchingPlan;
import fr.binome.matching.model.PlannedPair;
import fr.binome.matching.model.Rule;
import fr.binome.matching.model.RuleSet;
import fr.binome.matching.rules.RuleWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How many pairs have how many points, in ten equal steps up to the most that the rules give. Pinned pairs are apart. */
record ScoreBars(String svg, List<Bar> bars, String median, String lowest) {

    private static final int STEPS = 10;
    private static final int WIDTH = 640;
    private static final int HEIGHT = 220;
    private static final int FLOOR = 180;
    private static final int CEILING = 40;

    /** @param from points, and up to {@code to} points */
    record Bar(String from, String to, int pairs) {
    }

    static ScoreBars of(MatchingPlan plan, RuleSet rules) {
        List<Integer> scores = plan.pairs().stream().filter(pair -> !pair.pinned()).map(PlannedPair::scoreThousandths).sorted().toList();
        long best = rules.rules().values().stream().filter(rule -> RuleWords.Part.of(rule.name()) == RuleWords.Part.BETTER).mapToLong(Rule::mostThousandths).sum();
        long top = Math.max(STEPS, Math.max(best, scores.isEmpty() ? 0 : scores.get(scores.size() - 1)));
        List<Bar> bars = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            long from = top * step / STEPS;
            long to = top * (step + 1) / STEPS;
            boolean last = step == STEPS - 1;
            int pairs = (int) scores.stream().filter(score -> score >= from && (last || score < to)).count();
            bars.add(new Bar(Numbers.most(from), Numbers.most(to), pairs));
        }
        return new ScoreBars(svg(bars), bars, scores.isEmpty() ? "" : Numbers.points((long) scores.get(scores.size() / 2)),
                scores.isEmpty() ? "" : Numbers.points((long) scores.get(0)));
    }

    private static String svg(List<Bar> bars) {
        int most = Math.max(1, bars.stream().mapToInt(Bar::pairs).max().orElse(1));
        int width = WIDTH / STEPS;
        StringBuilder svg = new StringBuilder("<svg class=\"bars\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT
                + "\" role=\"img\" aria-label=\"Binômes selon leurs points, détaillés dans le tableau\">\n");
        for (int step = 0; step < bars.size(); step++) {
            int tall = (FLOOR - CEILING) * bars.get(step).pairs() / most;
            int middle = step * width + width / 2;
            svg.append(String.format(Locale.ROOT, "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>", step * width + 4, FLOOR - tall, width - 8, tall));
            svg.append(String.format(Locale.ROOT, "<text x=\"%d\" y=\"%d\">%d</text>", middle, FLOOR - tall - 8, bars.get(step).pairs()));
            svg.append(String.format(Locale.ROOT, "<text class=\"axis\" x=\"%d\" y=\"%d\">%s</text>\n", step * width + 2, FLOOR + 24, bars.get(step).from()));
        }
        return svg.append(String.format(Locale.ROOT, "<path d=\"M0 %dH%d\"/></svg>", FLOOR, WIDTH)).toString();
    }
}
