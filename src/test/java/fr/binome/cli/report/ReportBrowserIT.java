package fr.binome.cli.report;

import fr.binome.Chromium;
import fr.binome.matching.MatchingEngine;
import fr.binome.matching.ProgressListener;
import fr.binome.matching.fixture.People;
import fr.binome.matching.fixture.RandomPeople;
import fr.binome.matching.model.MatchingProblem;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportBrowserIT {

    @TempDir
    private Path folder;

    @Test
    void theReportFitsAPhoneAndADeskAndShutsNobodyOut() throws IOException {
        MatchingProblem problem = new RandomPeople(8).round(People.defaultRules(), 14, 9, 2);
        Path file = folder.resolve("report.html");
        try (Writer out = Files.newBufferedWriter(file)) {
            new Report(problem, new MatchingEngine().solve(problem, ProgressListener.SILENT)).write(out);
        }

        try (Chromium chromium = new Chromium()) {
            for (int width : new int[] {360, 1280}) {
                var reader = chromium.reader(width).open(file.toUri().toString(), "report");
                reader.page().evaluate("document.querySelectorAll('details').forEach(part => part.open = true)");
                reader.look("report-unfolded");
            }
        }
    }
}
