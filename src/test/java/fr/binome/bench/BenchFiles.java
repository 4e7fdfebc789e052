package fr.binome.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Writes what was measured: a row a round, a row a rival, and the chart. */
final class BenchFiles {

    private static final String RUNS = "mentees,mentors,seed,facts_seconds,candidates_seconds,flow_seconds,missing_pairs_seconds,"
            + "certificate_seconds,total_seconds,processor_seconds,peak_heap_mb,matched,matched_bound,value,bound,gap_percent,bound_scope";
    private static final String RIVALS = "mentees,seed,plan,matched,matched_bound,value,share_of_bound,seconds";

    private final Path folder;

    BenchFiles(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    void write(List<EngineRun> runs, List<Rival> rivals, String chart) throws IOException {
        Files.write(folder.resolve("matching.csv"), Stream.concat(Stream.of(RUNS), runs.stream().map(BenchFiles::row)).toList());
        Files.write(folder.resolve("side-by-side.csv"), Stream.concat(Stream.of(RIVALS), rivals.stream().map(BenchFiles::row)).toList());
        Files.writeString(folder.resolve("matching.svg"), chart);
    }

    private static String row(EngineRun run) {
        StageSeconds seconds = run.seconds();
        return String.format(Locale.ROOT, "%d,%d,%d,%.4f,%.4f,%.4f,%.4f,%.4f,%.4f,%.4f,%d,%d,%d,%.3f,%.3f,%s,%s", run.mentees(), run.mentors(),
                run.seed(), seconds.facts(), seconds.candidates(), seconds.flow(), seconds.missingPairs(), seconds.certificate(),
                seconds.total(), seconds.processor(), run.peakMegabytes(), run.matched(), run.matchedBound(), run.value() / 1e3, run.valueBound() / 1e3,
                run.gapPercent() == null ? "" : run.gapPercent().toPlainString(), run.scope());
    }

    private static String row(Rival rival) {
        return String.format(Locale.ROOT, "%d,%d,\"%s\",%d,%d,%.3f,%.6f,%.4f", rival.mentees(), rival.seed(), rival.name(),
                rival.matched(), rival.proven().matchedBound(), rival.value() / 1e3, rival.share(), rival.seconds());
    }
}
