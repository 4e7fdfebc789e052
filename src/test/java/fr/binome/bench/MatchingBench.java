package fr.binome.bench;

import fr.binome.matching.model.MatchingProblem;
import fr.binome.matching.model.RuleSet;
import fr.binome.matching.rules.RuleFiles;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Measures the engine on made-up rounds of the whole country: time by stage, heap, and how far each plan may be from the
 * best; and beside it other ways to make the same plan. The clock decides nothing but OptaPlanner's end in that comparison.
 */
public final class MatchingBench {

    private static final int WARM_UP_MENTEES = 10_000;
    private static final int WARM_UP_RUNS = 3;
    private static final double WARM_UP_SECONDS = 4;
    private static final int MOST_SIDE_BY_SIDE = 1_000;
    private static final String STAGES = "%9s %5s %7s %11s %7s %8s %12s %8s %10s %8s %8s %8s %9s %s%n";

    private final BenchOptions options;
    private final RuleSet rules;
    private final PrintStream out;
    private final List<EngineRun> runs = new ArrayList<>();
    private final List<Rival> rivals = new ArrayList<>();

    private MatchingBench(BenchOptions options, RuleSet rules, PrintStream out) {
        this.options = options;
        this.rules = rules;
        this.out = out;
    }

    /** Run by {@code scripts/bench} from the project's folder. */
    public static void main(String[] args) throws IOException {
        if (List.of(args).contains("--help")) {
            System.out.println(BenchOptions.USAGE);
            return;
        }
        try {
            new MatchingBench(BenchOptions.parse(args), new RuleFiles(Path.of("matching-rules")).defaults(), System.out).run();
        } catch (IllegalArgumentException mistake) {
            System.err.println(mistake.getMessage());
            System.exit(2);
        }
    }

    private void run() throws IOException {
        out.printf(Locale.ROOT, "%d processors, %d MB heap at most, Java %s. Seconds from facts in memory to certificate.%n%n",
                Runtime.getRuntime().availableProcessors(), Runtime.getRuntime().maxMemory() >> 20, System.getProperty("java.version"));
        out.printf(STAGES, "mentees", "seed", "facts", "candidates", "flow", "missing", "certificate", "total", "processor", "heap MB", "matched",
                "most", "gap %", "over");
        options.sizes().forEach(this::measure);
        tellSummaries();
        tellNewcomer();
        options.sizes().stream().filter(size -> size <= MOST_SIDE_BY_SIDE).forEach(this::compare);
        tellRivals();
        new BenchFiles(options.out()).write(runs, rivals, TimeChart.of(bySize()));
        out.printf("%nmatching.csv, side-by-side.csv and matching.svg are in %s%n", options.out());
    }

    private MatchingProblem problem(int mentees, long seed) {
        return NationalCrowd.of(seed, mentees, Math.max(1, mentees * 8 / 10), rules);
    }

    private void measure(int mentees) {
        warmUp(mentees);
        for (int seed = 1; seed <= options.seeds(); seed++) {
            EngineRun run = new EngineStages(problem(mentees, seed), options.allPairs()).run();
            runs.add(run);
            StageSeconds seconds = run.seconds();
            out.printf(STAGES, run.mentees(), run.seed(), seconds(seconds.facts()), seconds(seconds.candidates()), seconds(seconds.flow()),
                    seconds(seconds.missingPairs()), seconds(seconds.certificate()), seconds(seconds.total()),
                    seconds(seconds.processor()), run.peakMegabytes(),
                    run.matched(), run.matchedBound(), run.gapPercent() == null ? "-" : run.gapPercent().toPlainString(), run.scope());
        }
    }

    private void warmUp(int mentees) {
        MatchingProblem problem = problem(Math.min(mentees, WARM_UP_MENTEES), 0);
        long start = System.nanoTime();
        for (int run = 0; run < WARM_UP_RUNS || System.nanoTime() - start < WARM_UP_SECONDS * 1e9; run++) {
            new EngineStages(problem, options.allPairs()).run();
        }
    }

    private Map<Integer, List<EngineRun>> bySize() {
        return runs.stream().collect(Collectors.groupingBy(EngineRun::mentees, TreeMap::new, Collectors.toList()));
    }

    private void tellSummaries() {
        out.println();
        bySize().forEach((mentees, ofSize) -> out.printf("%,9d mentees: best %s s, median %s s (processors busy %s s), %s%n", mentees,
                seconds(ofSize.stream().mapToDouble(run -> run.seconds().total()).min().orElseThrow()),
                seconds(Median.of(ofSize, run -> run.seconds().total())), seconds(Median.of(ofSize, run -> run.seconds().processor())),
                Target.of(ofSize).map(target -> target.words() + ": " + (target.isMetBy(ofSize) ? "met" : "MISSED")).orElse("no target")));
    }

    private void tellNewcomer() {
        double millis = new NewcomerRank(rules).medianMillis();
        out.printf(Locale.ROOT, "A newcomer ranked among %,d mentors: median %.0f ms, under %.0f ms: %s%n", NewcomerRank.MENTORS, millis,
                Target.NEWCOMER_MILLIS, millis < Target.NEWCOMER_MILLIS ? "met" : "MISSED");
    }

    /** Seed 0 warms up; its figures are dropped. */
    private void compare(int mentees) {
        for (int seed = 0; seed <= options.seeds(); seed++) {
            MatchingProblem problem = problem(mentees, seed);
            List<Rival> ofRound = new SideBySide(problem, new EngineStages(problem, true).run()).run();
            if (seed > 0) {
                rivals.addAll(ofRound);
            }
        }
    }

    private void tellRivals() {
        Map<List<Object>, List<Rival>> byName = rivals.stream().collect(Collectors.groupingBy(
                rival -> List.of(rival.mentees(), rival.name()), LinkedHashMap::new, Collectors.toList()));
        if (!byName.isEmpty()) {
            out.printf("%n%9s  %-20s %18s %16s %9s%n", "mentees", "plan (medians)", "matched of most", "value of bound", "seconds");
        }
        byName.forEach((name, same) -> out.printf(Locale.ROOT, "%9d  %-20s %17.2f%% %15.3f%% %9.3f%n", name.get(0), name.get(1),
                100 * Median.of(same, rival -> (double) rival.matched() / rival.proven().matchedBound()),
                100 * Median.of(same, Rival::share), Median.of(same, Rival::seconds)));
    }

    private static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.3f", seconds);
    }
}
