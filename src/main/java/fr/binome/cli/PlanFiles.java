package fr.binome.cli;

import fr.binome.cli.report.Report;
import fr.binome.matching.explanation.Sentences;
import fr.binome.matching.model.LeftOut;
import fr.binome.matching.model.MatchingPlan;
import fr.binome.matching.model.MatchingProblem;
import fr.binome.matching.model.PlannedPair;
import fr.binome.matching.model.Reason;
import fr.binome.matching.model.ScoredPair;
import fr.binome.people.file.RowProblem;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what a round gave into a folder. */
final class PlanFiles {

    /** Above this, scores.csv would help nobody. */
    static final long MOST_SCORES = 5_000_000;

    private static final int REASONS = 3;

    private final Path folder;

    PlanFiles(Path folder) {
        this.folder = folder;
    }

    void pairs(MatchingPlan plan) {
        CsvOutput.write(folder.resolve("pairs.csv"), "mentee_id,mentor_id,score,distance_km,mode,slot,reasons", rows ->
                plan.pairs().forEach(pair -> rows.accept(new String[] {pair.menteeId(), pair.mentorId(),
                        Decimals.of(pair.scoreThousandths()), Decimals.of(pair.distanceMetres()),
                        pair.way() == null ? "" : pair.way().name(), pair.slot(), reasons(pair)})));
    }

    private static String reasons(PlannedPair pair) {
        return pair.reasons().stream().limit(REASONS).map(Sentences.FRENCH::sentence).collect(Collectors.joining(" "));
    }

    void unmatched(MatchingPlan plan) {
        CsvOutput.write(folder.resolve("unmatched.csv"), "mentee_id,why,funnel,advice", rows ->
                plan.leftOut().forEach(left -> rows.accept(new String[] {left.menteeId(), Sentences.FRENCH.sentence(left.why()),
                        Sentences.FRENCH.funnel(left.funnel()), advice(left)})));
    }

    private static String advice(LeftOut left) {
        Reason advice = left.advice();
        return advice == null ? "" : Sentences.FRENCH.sentence(advice);
    }

    void rejected(List<RowProblem> problems) {
        CsvOutput.write(folder.resolve("rejected.csv"), "file,row,column,value,problem", rows ->
                problems.forEach(problem -> rows.accept(new String[] {problem.file(), String.valueOf(problem.row()),
                        problem.column(), problem.value(), problem.problem()})));
    }

    /** Whether the file was written: above {@link #MOST_SCORES} pairs there is none. */
    boolean scores(Stream<ScoredPair> pairs) {
        Path path = folder.resolve("scores.csv");
        long[] written = {0};
        CsvOutput.write(path, "mentee_id,mentor_id,score", rows -> {
            Iterator<ScoredPair> iterator = pairs.iterator();
            while (iterator.hasNext() && written[0] <= MOST_SCORES) {
                ScoredPair pair = iterator.next();
                rows.accept(new String[] {pair.menteeId(), pair.mentorId(), Decimals.of(pair.scoreThousandths())});
                written[0]++;
            }
        });
        if (written[0] > MOST_SCORES) {
            delete(path);
        }
        return written[0] <= MOST_SCORES;
    }

    void summary(String json) {
        Path path = folder.resolve("summary.json");
        try {
            Files.writeString(path, json);
        } catch (IOException unwritable) {
            throw UsageException.unwritable(path);
        }
    }

    void report(MatchingProblem problem, MatchingPlan plan) {
        Path path = folder.resolve("report.html");
        try (Writer out = Files.newBufferedWriter(path)) {
            new Report(problem, plan).write(out);
        } catch (IOException unwritable) {
            throw UsageException.unwritable(path);
        }
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException unwritable) {
            throw UsageException.unwritable(path);
        }
    }
}
