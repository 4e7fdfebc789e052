package fr.binome.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Time against size as an SVG picture, both axes by powers of ten: the median of the whole with its best and worst, and the
 * median of each stage; targets are short bars. Lines differ by dashes and marks and carry their names, so that it can be read without colours.
 */
final class TimeChart {

    private static final int LEFT = 80;
    private static final int RIGHT = 620;
    private static final int TOP = 76;
    private static final int BOTTOM = 420;
    private static final int BETWEEN_NAMES = 16;
    private static final double LEAST_SECONDS = 1e-4;

    private record Line(String name, String dashes, String mark, int width, ToDoubleFunction<StageSeconds> stage) {
    }

    private static final List<Line> LINES = List.of(
            new Line("total", "none", "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z", 3, StageSeconds::total),
            new Line("candidates", "8 4", "M-4-4h8v8h-8z", 1, StageSeconds::candidates),
            new Line("flow", "2 3", "M0-5l5 9h-10z", 1, StageSeconds::flow),
            new Line("missing pairs", "10 3 2 3", "M0-6l5 6l-5 6l-5-6z", 1, StageSeconds::missingPairs),
            new Line("certificate", "5 5", "M-4-4l8 8M4-4l-8 8", 1, StageSeconds::certificate),
            new Line("facts", "1 5", "M-5 0h10M0-5v10", 1, StageSeconds::facts));

    private final Map<Integer, List<EngineRun>> runs;
    private final StringBuilder svg = new StringBuilder();
    private final int firstDecade;
    private final int lastDecade;
    private final int lowDecade;
    private final int highDecade;

    private TimeChart(TreeMap<Integer, List<EngineRun>> runs) {
        this.runs = runs;
        firstDecade = (int) Math.floor(Math.log10(runs.firstKey()));
        lastDecade = Math.max(firstDecade + 1, (int) Math.ceil(Math.log10(runs.lastKey())));
        double least = LINES.stream().flatMap(line -> runs.values().stream().map(same -> median(same, line.stage))).min(Comparator.naturalOrder()).orElseThrow();
        double most = runs.values().stream().mapToDouble(same -> Math.max(same.stream().mapToDouble(run -> run.seconds().total()).max().orElseThrow(),
                Target.of(same).map(Target::seconds).orElse(0.0))).max().orElseThrow();
        lowDecade = (int) Math.floor(Math.log10(least));
        highDecade = Math.max(lowDecade + 1, (int) Math.ceil(Math.log10(Math.max(LEAST_SECONDS, most))));
    }

    /** @param runs by number of mentees, at least one */
    static String of(Map<Integer, List<EngineRun>> runs) {
        return new TimeChart(new TreeMap<>(runs)).draw();
    }

    private String draw() {
        int seeds = runs.values().stream().mapToInt(List::size).max().orElseThrow();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 760 480\" font-family=\"sans-serif\" font-size=\"13\" role=\"img\""
                + " aria-labelledby=\"title\">\n<rect width=\"760\" height=\"480\" fill=\"white\"/>\n");
        text(LEFT, 28, "start", "id=\"title\" font-size=\"16\"", "Seconds from facts to certificate, by number of mentees");
        text(LEFT, 46, "start", "fill=\"#444\"", "Median of " + seeds + (seeds == 1 ? " seed" : " seeds") + " in a warm JVM; the bar spans best to worst");
        grid();
        spans();
        lines();
        return svg.append("</svg>\n").toString();
    }

    private void grid() {
        for (int decade = firstDecade; decade <= lastDecade; decade++) {
            double x = x(Math.pow(10, decade));
            rule(x, TOP, x, BOTTOM);
            text(x, BOTTOM + 20, "middle", "", String.format(Locale.ROOT, "%,.0f", Math.pow(10, decade)));
        }
        for (int decade = lowDecade; decade <= highDecade; decade++) {
            double y = y(Math.pow(10, decade));
            rule(LEFT, y, RIGHT, y);
            text(LEFT - 8, y + 4, "end", "", decade >= 0 ? String.format(Locale.ROOT, "%,.0f s", Math.pow(10, decade))
                    : String.format(Locale.ROOT, "%s ms", decade >= -3 ? "1" + "0".repeat(decade + 3) : "0." + "0".repeat(-decade - 4) + "1"));
        }
        text((LEFT + RIGHT) / 2.0, BOTTOM + 44, "middle", "", "mentees (mentors: 0.8 as many)");
    }

    /** From best to worst of the whole, with the target; and the sizes that no line of the grid names. */
    private void spans() {
        runs.forEach((mentees, same) -> {
            double best = same.stream().mapToDouble(run -> run.seconds().total()).min().orElseThrow();
            double worst = same.stream().mapToDouble(run -> run.seconds().total()).max().orElseThrow();
            append("<path d=\"M%.1f %.1fV%.1f\" stroke=\"black\" stroke-width=\"7\" stroke-opacity=\"0.25\"/>%n", x(mentees), y(best), y(worst));
            if (Math.log10(mentees) % 1 != 0) {
                text(x(mentees), BOTTOM - 6, "middle", "font-size=\"11\"", String.format(Locale.ROOT, "%,d", mentees));
            }
            Target.of(same).ifPresent(target -> {
                append("<path d=\"M%.1f %.1fh24\" stroke=\"black\" stroke-width=\"2\"/>%n", x(mentees) - 12, y(target.seconds()));
                // On the side away from the line.
                double below = median(same, StageSeconds::total) > target.seconds() ? 14 : -6;
                text(x(mentees), y(target.seconds()) + below, "middle",
                        "font-size=\"11\" stroke=\"white\" stroke-width=\"3\" paint-order=\"stroke\"", "target " + told(target.seconds()));
            });
        });
    }

    private void lines() {
        int largest = runs.keySet().stream().max(Comparator.naturalOrder()).orElseThrow();
        List<Line> fromBelow = new ArrayList<>(LINES);
        fromBelow.sort(Comparator.comparingDouble(line -> median(runs.get(largest), line.stage)));
        double nameBelow = BOTTOM + BETWEEN_NAMES;
        for (Line line : fromBelow) {
            StringBuilder path = new StringBuilder();
            runs.forEach((mentees, same) -> path.append(String.format(Locale.ROOT, "%s%.1f %.1f", path.isEmpty() ? "M" : "L",
                    x(mentees), y(median(same, line.stage)))));
            append("<path d=\"%s\" fill=\"none\" stroke=\"black\" stroke-width=\"%d\" stroke-dasharray=\"%s\"/>%n", path, line.width, line.dashes);
            runs.forEach((mentees, same) -> append("<path transform=\"translate(%.1f %.1f)\" d=\"%s\" fill=\"black\" stroke=\"black\"/>%n",
                    x(mentees), y(median(same, line.stage)), line.mark));
            double end = y(median(runs.get(largest), line.stage));
            nameBelow = Math.min(nameBelow - BETWEEN_NAMES, end);
            append("<path d=\"M%.1f %.1fL%d %.1f\" stroke=\"#999\"/>%n", x(largest) + 8, end, RIGHT + 10, nameBelow);
            text(RIGHT + 14, nameBelow + 4, "start", line.width > 1 ? "font-weight=\"bold\"" : "", line.name + " "
                    + told(median(runs.get(largest), line.stage)));
        }
    }

    private static String told(double seconds) {
        return String.format(Locale.ROOT, seconds < 1 ? "%.0f ms" : "%.1f s", seconds < 1 ? 1e3 * seconds : seconds);
    }

    private static double median(List<EngineRun> same, ToDoubleFunction<StageSeconds> stage) {
        return Math.max(LEAST_SECONDS, Median.of(same, run -> stage.applyAsDouble(run.seconds())));
    }

    private double x(double mentees) {
        return LEFT + (RIGHT - LEFT) * (Math.log10(mentees) - firstDecade) / (lastDecade - firstDecade);
    }

    private double y(double seconds) {
        return BOTTOM - (BOTTOM - TOP) * (Math.log10(Math.max(LEAST_SECONDS, seconds)) - lowDecade) / (highDecade - lowDecade);
    }

    private void rule(double fromX, double fromY, double toX, double toY) {
        append("<path d=\"M%.1f %.1fL%.1f %.1f\" stroke=\"#ccc\"/>%n", fromX, fromY, toX, toY);
    }

    private void text(double x, double y, String anchor, String more, String words) {
        append("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" %s>%s</text>%n", x, y, anchor, more, words);
    }

    private void append(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values));
    }
}
