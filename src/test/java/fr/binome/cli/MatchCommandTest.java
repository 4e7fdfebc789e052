package fr.binome.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatchCommandTest {

    private static final Path SAMPLES = Path.of("src/test/resources/samples");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    private int match(String... args) {
        return command(Path.of(".")).run(args);
    }

    private MatchCommand command(Path home) {
        return new MatchCommand(home, () -> Instant.parse("2026-11-22T10:00:00Z"), new PrintStream(told, true, StandardCharsets.UTF_8));
    }

    private int matchSmall(String out, String... more) {
        List<String> args = new ArrayList<>(List.of("--mentees", SAMPLES.resolve("mentees-30.csv").toString(),
                "--mentors", SAMPLES.resolve("mentors-25.csv").toString(), "--out", folder.resolve(out).toString()));
        args.addAll(List.of(more));
        return match(args.toArray(String[]::new));
    }

    private String told() {
        return told.toString(StandardCharsets.UTF_8);
    }

    private List<String> lines(String out, String file) throws IOException {
        return Files.readAllLines(folder.resolve(out).resolve(file));
    }

    private String summary(String out, String field) throws IOException {
        return lines(out, "summary.json").stream().filter(line -> line.startsWith("  \"" + field + "\"")).findFirst().orElseThrow()
                .replaceAll("^[^:]*: |,$", "");
    }

    @Test
    void matchesTheSmallSample() throws IOException {
        assertThat(matchSmall("out")).isZero();

        assertThat(lines("out", "pairs.csv").get(0)).isEqualTo("mentee_id,mentor_id,score,distance_km,mode,slot,reasons");
        assertThat(lines("out", "pairs.csv").get(1)).startsWith("J-001,M-001,").contains("Vous visez tous deux : ");
        assertThat(lines("out", "pairs.csv")).hasSize(1 + Integer.parseInt(summary("out", "matched")));
        assertThat(lines("out", "unmatched.csv")).hasSize(1 + Integer.parseInt(summary("out", "unmatched")))
                .first().isEqualTo("mentee_id,why,funnel,advice");
        assertThat(folder.resolve("out/scores.csv")).doesNotExist();
        assertThat(told()).contains("31 of 36 mentees and 25 of 25 mentors can be used.", "100 %");
    }

    @Test
    void theSummaryHasEveryFieldAndTheProof() throws IOException {
        matchSmall("out");

        assertThat(lines("out", "summary.json")).filteredOn(line -> line.contains(":")).extracting(line -> line.split("\"")[1])
                .containsExactly("mentees", "mentors", "capacity", "matched", "matched_bound", "unmatched", "score", "penalty", "value",
                        "pinned_score", "bound", "bound_scope", "gap_percent", "seconds", "seed", "date", "engine_version",
                        "rules_sha256", "input_sha256");
        assertThat(summary("out", "matched_bound")).isEqualTo(summary("out", "matched"));
        assertThat(summary("out", "bound")).isEqualTo(summary("out", "value"));
        assertThat(summary("out", "bound_scope")).isEqualTo("\"ALL_PAIRS\"");
        assertThat(summary("out", "gap_percent")).isEqualTo("0.0000");
        assertThat(summary("out", "score")).matches("\\d+\\.\\d{3}");
        assertThat(summary("out", "date")).isEqualTo("\"2026-11-22\"");
    }

    @Test
    void theBadRowsOfTheSmallSampleAreListed() throws IOException {
        matchSmall("out");

        assertThat(lines("out", "rejected.csv")).containsExactly("file,row,column,value,problem",
                "mentees-30.csv,32,birth_date,30/02/2010,no date (2026-11-22 or 22/11/2026)",
                "mentees-30.csv,33,commune,Lille,no commune of this name under the postal code (59100)",
                "mentees-30.csv,34,goals,RÊVER,ignored: unknown code",
                "mentees-30.csv,34,goals,RÊVER,no goal left",
                "mentees-30.csv,35,id,J-001,the second row of this id",
                "mentees-30.csv,36,availability,MERCREDI,unknown code (MERCREDI)",
                "mentees-30.csv,37,goals,RÊVER,ignored: unknown code",
                "mentees-30.csv,37,sectors,ESPACE,ignored: unknown code",
                "mentees-30.csv,37,waiting_since,01/01/2030,ignored: a date in the future counts as no waiting",
                "mentees-30.csv,37,not_with,M-999,ignored: no such id in mentors-25.csv");
    }

    @Test
    void matchesTheLargeSample() throws IOException {
        int code = match("--mentees", SAMPLES.resolve("mentees-300.csv").toString(), "--mentors", SAMPLES.resolve("mentors-250.csv").toString(),
                "--out", folder.resolve("out").toString());

        assertThat(code).isZero();
        assertThat(Integer.parseInt(summary("out", "matched"))).isGreaterThanOrEqualTo(250);
        assertThat(lines("out", "rejected.csv")).hasSize(1);
    }

    @Test
    void scoresListEveryPossiblePairByIds() throws IOException {
        matchSmall("out", "--dump-scores");

        var scores = lines("out", "scores.csv");
        assertThat(scores.get(0)).isEqualTo("mentee_id,mentor_id,score");
        assertThat(scores.subList(1, scores.size())).isSorted().allMatch(row -> row.matches("J-\\d+,M-\\d+,\\d+\\.\\d{3}"));
        assertThat(lines("out", "pairs.csv").stream().skip(1).map(row -> String.join(",", List.of(row.split(",")).subList(0, 3))))
                .allSatisfy(pair -> assertThat(scores).contains(pair));
    }

    @Test
    void theOrderOfRowsChangesNoByteOfAnyFile() throws IOException {
        var pairs = Files.writeString(folder.resolve("pairs-in.csv"), """
                mentee_id,mentor_id,status,slot
                J-001,M-001,FORBIDDEN,
                J-003,M-003,ACTIVE,
                old,M-002,ACTIVE,WED-EVENING
                J-005,M-005,KEEP,
                J-007,M-004,REFUSED,
                """);
        var venues = Files.writeString(folder.resolve("venues-in.csv"), """
                id,commune,postal_code,availability,capacity
                MJC,Lyon,69003,WED-EVENING|WED-AFTERNOON,2
                CDI,Roubaix,59100,WED-EVENING|SAT-MORNING,1
                Mairie,Nantes,44000,MON-EVENING,3
                """);
        var rules = Files.writeString(folder.resolve("with-venues.yaml"), "extends: default\nrules:\n  venue: {active: yes}\n");
        matchSmall("straight", "--dump-scores", "--rules", rules.toString(), "--pairs", pairs.toString(), "--venues", venues.toString());

        var mentees = shuffled(SAMPLES.resolve("mentees-30.csv"), 31, WINDOWS, 5);
        var mentors = shuffled(SAMPLES.resolve("mentors-25.csv"), 26, StandardCharsets.UTF_8, 6);
        var otherPairs = shuffled(pairs, 6, StandardCharsets.UTF_8, 7);
        var otherVenues = shuffled(venues, 4, StandardCharsets.UTF_8, 8);
        match("--mentees", mentees.toString(), "--mentors", mentors.toString(), "--out", folder.resolve("mixed").toString(), "--dump-scores",
                "--rules", rules.toString(), "--pairs", otherPairs.toString(), "--venues", otherVenues.toString());

        for (String file : List.of("pairs.csv", "unmatched.csv", "rejected.csv", "scores.csv", "summary.json", "report.html")) {
            assertThat(folder.resolve("mixed").resolve(file)).as(file).hasSameBinaryContentAs(folder.resolve("straight").resolve(file));
        }
    }

    /** The usable rows in another order; the bad ones stay behind them, because the first row of an id counts. */
    private Path shuffled(Path file, int usable, Charset charset, long seed) throws IOException {
        var lines = new ArrayList<>(Files.readAllLines(file, charset));
        Collections.shuffle(lines.subList(1, usable), new Random(seed));
        return Files.write(Files.createDirectories(folder.resolve("shuffled")).resolve(file.getFileName()), String.join("\n", lines).getBytes(charset));
    }

    @Test
    void earlierPairsCount() throws IOException {
        var pairs = Files.writeString(folder.resolve("earlier.csv"), """
                mentee_id,mentor_id,status,slot
                J-001,M-001,FORBIDDEN,
                J-006,M-001,PINNED,
                J-003,M-003,ACTIVE,
                old,M-002,ACTIVE,
                J-002,M-005,PINNED,
                nobody,M-001,KEEP,
                J-007,nobody,KEEP,
                """);

        assertThat(matchSmall("out", "--pairs", pairs.toString())).isZero();

        assertThat(lines("out", "pairs.csv")).noneMatch(row -> row.startsWith("J-001,M-001") || row.startsWith("J-003,"));
        assertThat(lines("out", "pairs.csv")).anyMatch(row -> row.startsWith("J-006,M-001"));
        assertThat(lines("out", "rejected.csv")).contains(
                "earlier.csv,6,status,PINNED,The pinned pair is not possible: the authorisation is not complete.",
                "earlier.csv,7,mentee_id,nobody,ignored: no usable row of this id",
                "earlier.csv,8,mentor_id,nobody,ignored: no usable row of this id");
        assertThat(summary("out", "pinned_score")).isNotEqualTo("0.000");
    }

    @Test
    void rulesOfAnAssociationCount() throws IOException {
        var rules = Files.writeString(folder.resolve("ours.yaml"), "extends: default\nrules:\n  floor: {limit: 95}\n");

        assertThat(matchSmall("out", "--rules", rules.toString())).isZero();

        assertThat(lines("out", "pairs.csv")).hasSize(1);
        assertThat(lines("out", "unmatched.csv")).anyMatch(row -> row.contains("minimum de points"));
    }

    @Test
    void anEmptySideLeavesEverybodyWithoutAndIsNoError() throws IOException {
        var nobody = Files.writeString(folder.resolve("nobody.csv"), Files.readAllLines(SAMPLES.resolve("mentors-25.csv")).get(0) + "\n");

        int code = match("--mentees", SAMPLES.resolve("mentees-30.csv").toString(), "--mentors", nobody.toString(), "--out", folder.resolve("out").toString());

        assertThat(code).isZero();
        assertThat(lines("out", "unmatched.csv")).hasSize(32).element(1).asString().contains("Il n'y a aucun mentor.");
        assertThat(told()).contains("There is no mentor");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "--mentees none.csv --mentors none.csv --out o",
        "--mentees LICENSE --mentors LICENSE --out o",
        "--mentors m.csv --out o",
        "--mentees a --mentors b --out",
        "--mentees a --mentors b --out o --seed many",
        "--mentees a --mentors b --out o --date 22/11/2026",
        "--mentees a --mentors b --out o --speed 3",
        "--mentees a --mentors b --out o --out p",
        "--mentees a --mentors b --out o --venues",
        "--mentees a --mentors b --out o --rules none.yaml"})
    void whatTheUserCanPutRightEndsWithTwoAndAHint(String args) {
        assertThat(match(args.split(" "))).isEqualTo(2);

        assertThat(told()).contains("Maybe").doesNotContain("\tat ", "Exception");
    }

    @Test
    void wrongRulesAndFoldersEndWithTwo() throws IOException {
        var rules = Files.writeString(folder.resolve("ours.yaml"), "extends: default\nrules:\n  gaol: {weight: 3}\n");
        var inTheWay = Files.writeString(folder.resolve("taken"), "");

        assertThat(matchSmall("out", "--rules", rules.toString())).isEqualTo(2);
        assertThat(told()).contains("line 3", "(gaol)", "Maybe (goal)");
        assertThat(matchSmall(inTheWay.getFileName().toString())).isEqualTo(2);
    }

    @Test
    void anErrorOfTheProgrammeEndsWithThreeAndAReference() {
        var broken = new MatchCommand(Path.of("."), () -> {
            throw new IllegalStateException("no clock");
        }, new PrintStream(told, true, StandardCharsets.UTF_8));

        assertThat(broken.run("--out", "o")).isEqualTo(3);

        assertThat(told()).contains("reference ").doesNotContain("\tat ");
        try (Stream<String> lines = told().lines()) {
            assertThat(lines.filter(line -> line.contains("reference"))).hasSize(1);
        }
    }

    @Test
    void tooLittleMemoryEndsWithTwoAndAHintAndABrokenInstallationWithThree() {
        var small = new MatchCommand(Path.of("."), () -> {
            throw new OutOfMemoryError("Java heap space");
        }, new PrintStream(told, true, StandardCharsets.UTF_8));
        var broken = new MatchCommand(Path.of("."), () -> {
            throw new NoClassDefFoundError("fr/binome/Missing");
        }, new PrintStream(told, true, StandardCharsets.UTF_8));

        assertThat(small.run("--out", "o")).isEqualTo(2);
        assertThat(told()).contains("not enough memory", "Maybe", "-Xmx");
        assertThat(broken.run("--out", "o")).isEqualTo(3);
        assertThat(told()).contains("reference ").doesNotContain("\tat ");
    }

    @Test
    void helpTellsTheOptions() {
        assertThat(match("--help")).isZero();
        assertThat(match("--mentees", "a.csv", "-h")).isZero();
        assertThat(told()).contains("--dump-scores");
        assertThat(match()).isEqualTo(2);
    }

    @Test
    void nothingThatIsWrittenHasARestrictedWord() throws IOException {
        matchSmall("out", "--dump-scores");

        for (String file : List.of("pairs.csv", "unmatched.csv", "rejected.csv", "summary.json", "report.html")) {
            assertThat(Files.readString(folder.resolve("out").resolve(file))).doesNotContain("HONORABILITE", "QPV", "casier", "(démo)", "@example.org");
        }
    }
}
