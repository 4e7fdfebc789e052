package fr.binome.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as they come in real life: each ends with the exit code and the rows that the manual promises, never with a stack trace. */
class HardFilesTest {

    private static final String MENTEES = "id,birth_date,postal_code,commune,goals,languages,availability,modes,waiting_since,not_with,consent";
    private static final String MENTORS = "id,birth_date,postal_code,commune,goals,availability,modes,capacity,check_type,check_expires,trained,charter_signed,not_with";
    private static final String YOUNG = "j1,2010-05-14,59100,Roubaix,STAG,fr,WED-EVENING|SAT-NOON,REMOTE,2026-09-01,,yes";
    private static final String GROWN = "m1,1980-01-31,59100,Roubaix,STAG,WED-EVENING|SAT-NOON,REMOTE,2,B3,2027-01-31,yes,yes,";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    private String told() {
        return told.toString(StandardCharsets.UTF_8);
    }

    private Path csv(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    private int match(Path mentees, Path mentors, String... more) {
        return matchNamed(mentees.toString(), mentors, more);
    }

    private int matchNamed(String mentees, Path mentors, String... more) {
        List<String> args = new ArrayList<>(List.of("--mentees", mentees, "--mentors", mentors.toString(), "--out", folder.resolve("out").toString()));
        args.addAll(List.of(more));
        return new MatchCommand(Path.of("."), () -> Instant.parse("2026-11-22T10:00:00Z"), new PrintStream(told, true, StandardCharsets.UTF_8))
                .run(args.toArray(String[]::new));
    }

    private List<String> lines(String file) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("out").resolve(file));
        return lines.subList(1, lines.size());
    }

    @AfterEach
    void nobodySeesAStackTrace() {
        assertThat(told()).doesNotContain("\tat ", "Exception", "null");
    }

    @Test
    void aFileOfNoBytesCannotBeRead() throws IOException {
        var nothing = Files.write(folder.resolve("mentees.csv"), new byte[0]);

        assertThat(match(nothing, csv("mentors.csv", MENTORS, GROWN))).isEqualTo(2);

        assertThat(told()).contains("mentees.csv", "the file is empty", "Maybe");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void headersAloneGiveEmptyResults() throws IOException {
        assertThat(match(csv("mentees.csv", MENTEES), csv("mentors.csv", MENTORS))).isZero();

        assertThat(lines("pairs.csv")).isEmpty();
        assertThat(lines("unmatched.csv")).isEmpty();
        assertThat(lines("rejected.csv")).isEmpty();
        assertThat(lines("summary.json")).contains("  \"mentees\": 0,", "  \"matched\": 0,");
        assertThat(told()).contains("There is no mentee to match.");
    }

    @Test
    void mentorsAloneAreNoError() throws IOException {
        assertThat(match(csv("mentees.csv", MENTEES), csv("mentors.csv", MENTORS, GROWN))).isZero();

        assertThat(told()).contains("There is no mentee to match.", "0 matched, 0 without mentor");
    }

    @Test
    void menteesAloneAllStayWithout() throws IOException {
        assertThat(match(csv("mentees.csv", MENTEES, YOUNG), csv("mentors.csv", MENTORS))).isZero();

        assertThat(lines("unmatched.csv")).singleElement().asString().startsWith("j1,Il n'y a aucun mentor.,0 mentors,");
        assertThat(told()).contains("There is no mentor: everybody stays without one.");
    }

    @Test
    void whereNoPairIsPossibleEverybodyIsToldWhy() throws IOException {
        var mentees = csv("mentees.csv", MENTEES, YOUNG, YOUNG.replace("j1", "j2").replace(",fr,", ",ar,"), YOUNG.replace("j1", "j3").replace(",yes", ",no"));

        assertThat(match(mentees, csv("mentors.csv", MENTORS, GROWN.replace("REMOTE", "IN_PERSON")))).isZero();

        assertThat(lines("pairs.csv")).isEmpty();
        assertThat(lines("unmatched.csv")).hasSize(3).satisfiesExactly(
                reach -> assertThat(reach).contains("Aucun mentor n'est à portée", "1 mentor → 0 à portée"),
                language -> assertThat(language).contains("Aucun mentor ne parle la même langue"),
                consent -> assertThat(consent).contains("L'autorisation n'est pas complète"));
    }

    @Test
    void theSecondRowOfAnIdIsRejected() throws IOException {
        assertThat(match(csv("mentees.csv", MENTEES, YOUNG, YOUNG.replace("59100", "59000")), csv("mentors.csv", MENTORS, GROWN, GROWN))).isZero();

        assertThat(lines("rejected.csv")).containsExactly("mentees.csv,3,commune,Roubaix,no commune of this name under the postal code (59000)",
                "mentees.csv,3,id,j1,the second row of this id", "mentors.csv,3,id,m1,the second row of this id");
        assertThat(lines("pairs.csv")).hasSize(1);
    }

    @Test
    void cellsOfAHundredThousandCharactersRejectTheirRowAndAreCut() throws IOException {
        var mentees = csv("mentees.csv", MENTEES, YOUNG, YOUNG.replace("j1", "j".repeat(100_000)), YOUNG.replace("j1", "j2").replace("Roubaix", "R".repeat(100_000)));

        assertThat(match(mentees, csv("mentors.csv", MENTORS, GROWN))).isZero();

        assertThat(lines("rejected.csv")).allMatch(line -> line.length() < 300)
                .anyMatch(line -> line.startsWith("mentees.csv,3,id,jjj") && line.endsWith("more than 10,000 characters\""))
                .anyMatch(line -> line.startsWith("mentees.csv,4,commune,RRR") && line.endsWith("more than 10,000 characters\""));
        assertThat(lines("pairs.csv")).hasSize(1);
        assertThat(told().length()).isLessThan(2_000);
    }

    @Test
    void aBirthInTheFutureRejectsAndAWaitInTheFutureIsIgnored() throws IOException {
        var mentees = csv("mentees.csv", MENTEES, YOUNG.replace("2026-09-01", "2027-01-01"), YOUNG.replace("j1", "j2").replace("2010-05-14", "2026-11-23"));

        assertThat(match(mentees, csv("mentors.csv", MENTORS, GROWN))).isZero();

        assertThat(lines("rejected.csv")).containsExactly(
                "mentees.csv,2,waiting_since,2027-01-01,ignored: a date in the future counts as no waiting",
                "mentees.csv,3,birth_date,2026-11-23,not the birth date of somebody alive");
        assertThat(lines("pairs.csv")).singleElement().asString().startsWith("j1,m1,");
    }

    @Test
    void aMentorOfNoPlaceMeetsNobodyAndOneOfFiftyManyAndFiftyOneIsAMistake() throws IOException {
        var young = new ArrayList<>(List.of(MENTEES));
        for (int index = 0; index < 60; index++) {
            young.add(YOUNG.replace("j1", "j%02d".formatted(index)).replace("REMOTE", "ASYNC"));
        }
        var mentors = csv("mentors.csv", MENTORS, GROWN.replace("REMOTE,2,", "ASYNC,50,"), GROWN.replace("m1", "m0").replace("REMOTE,2,", "ASYNC,0,"),
                GROWN.replace("m1", "m2").replace("REMOTE,2,", "ASYNC,51,"));

        assertThat(match(csv("mentees.csv", young.toArray(String[]::new)), mentors)).isZero();

        assertThat(lines("pairs.csv")).hasSize(50).allMatch(row -> row.contains(",m1,"));
        assertThat(lines("unmatched.csv")).hasSize(10).allMatch(row -> row.contains("2 mentors → 1 prêt à commencer → 1 possible, donné à un autre jeune"));
        assertThat(lines("rejected.csv")).containsExactly("mentors.csv,4,capacity,51,no whole number from 0 to 50");
    }

    @Test
    void aPinnedPairThatMustNotMeetIsRefusedAndSaid() throws IOException {
        var mentees = csv("mentees.csv", MENTEES, YOUNG.replace(",,yes", ",m1,yes"));
        var pairs = csv("pairs.csv", "mentee_id,mentor_id,status,slot", "j1,m1,PINNED,", "j1,m1,KEEP,");

        assertThat(match(mentees, csv("mentors.csv", MENTORS, GROWN), "--pairs", pairs.toString())).isZero();

        assertThat(lines("pairs.csv")).isEmpty();
        assertThat(lines("rejected.csv")).containsExactly("pairs.csv,3,mentor_id,m1,the second row of this id",
                "pairs.csv,2,status,PINNED,The pinned pair is not possible: these two people must not meet.");
    }

    @Test
    void notWithOfOneSideOnlyHoldsAndSelfContradictionIsHarmless() throws IOException {
        var mentees = csv("mentees.csv", MENTEES, YOUNG, YOUNG.replace("j1", "j2").replace(",,yes", ",m1|m1|m2|j2,yes"));
        var mentors = csv("mentors.csv", MENTORS, GROWN + "j1|m1", GROWN.replace("m1", "m2"));

        assertThat(match(mentees, mentors)).isZero();

        assertThat(lines("pairs.csv")).extracting(row -> row.substring(0, 5)).containsExactly("j1,m2");
        assertThat(lines("rejected.csv")).containsExactly("mentees.csv,3,not_with,j2,ignored: no such id in mentors.csv",
                "mentors.csv,2,not_with,m1,ignored: no such id in mentees.csv");
    }

    @Test
    void raggedBlankQuotedAndUnknownAreForgiven() throws IOException {
        var mentees = csv("mentees.csv", MENTEES + ",first_name,Pointure", "", YOUNG + ",\"Zoé\nMarie\",38,and more", ",,,", "   ",
                "j2,2005-01-01,59100,Roubaix,STAG,fr", YOUNG.replace("j1", "j3") + ",,39");

        assertThat(match(mentees, csv("mentors.csv", MENTORS, GROWN))).isZero();

        assertThat(lines("rejected.csv")).containsExactly("mentees.csv,1,Pointure,,ignored: unknown column",
                "mentees.csv,3,,and more,ignored: a cell after the last column");
        assertThat(told()).contains("3 of 3 mentees");
        assertThat(lines("pairs.csv")).hasSize(2);
    }

    @Test
    void readsByteOrderMarksSemicolonsWindowsTextAndFrenchWords() throws IOException {
        var mentees = Files.write(folder.resolve("jeunes.csv"), ("Identifiant;Date de naissance;Code postal;Ville;Buts;Disponibilités;Modes de rencontre;Consentement\r\n"
                + "é1;14/05/2010;42000;St-Étienne;STAG;WED-EVENING;REMOTE;oui\r\n").getBytes(Charset.forName("windows-1252")));
        var mentors = csv("mentors.csv", "\uFEFF" + MENTORS, GROWN);

        assertThat(match(mentees, mentors)).isZero();

        assertThat(lines("rejected.csv")).isEmpty();
        assertThat(lines("pairs.csv")).singleElement().asString().startsWith("é1,m1,");
    }

    @Test
    void aSpreadsheetGivesTheSameAsTheTable() throws IOException {
        var sheet = folder.resolve("mentees.xlsx");
        try (OutputStream out = Files.newOutputStream(sheet); Workbook workbook = new Workbook(out, "test", "1.0")) {
            var page = workbook.newWorksheet("Jeunes");
            List<String> lines = List.of(MENTEES, YOUNG);
            for (int row = 0; row < lines.size(); row++) {
                String[] cells = lines.get(row).split(",", -1);
                for (int column = 0; column < cells.length; column++) {
                    page.value(row, column, cells[column]);
                }
            }
        }
        var mentors = csv("mentors.csv", MENTORS, GROWN);

        assertThat(match(csv("mentees.csv", MENTEES, YOUNG), mentors)).isZero();
        var pairs = lines("pairs.csv");
        var summary = lines("summary.json");
        assertThat(match(sheet, mentors)).isZero();

        assertThat(lines("pairs.csv")).isEqualTo(pairs).hasSize(1);
        assertThat(lines("summary.json")).isEqualTo(summary);
    }

    @Test
    void placesToMeetAreReadAndOddOnesTold() throws IOException {
        var venues = csv("venues.csv", "id,commune,postal_code,availability,capacity", "MJC,Roubaix,59100,WED-EVENING,50", "nuit,Roubaix,59100,WED-NIGHT,1");

        assertThat(match(csv("mentees.csv", MENTEES, YOUNG), csv("mentors.csv", MENTORS, GROWN), "--venues", venues.toString())).isZero();

        assertThat(lines("rejected.csv")).containsExactly("venues.csv,3,availability,WED-NIGHT,unknown code (WED-NIGHT)");
        assertThat(told()).contains("The rules propose no venues");
    }

    @Test
    void aMissingColumnIsNamed() throws IOException {
        assertThat(match(csv("mentees.csv", MENTEES.replace("goals", "dreams"), YOUNG), csv("mentors.csv", MENTORS, GROWN))).isEqualTo(2);

        assertThat(told()).contains("the column (goals) is missing among (id, birth_date,", "vocabulary.yaml");
    }

    @Test
    void everyMissingColumnIsNamedAtOnce() throws IOException {
        assertThat(match(csv("mentees.csv", MENTEES.replace("goals", "dreams").replace("modes", "ways"), YOUNG), csv("mentors.csv", MENTORS, GROWN))).isEqualTo(2);

        assertThat(told()).contains("the columns (goals, modes) are missing among (id, birth_date,", "they have other names");
    }

    @Test
    void swappedFilesAreSeen() throws IOException {
        var mentees = csv("jeunes.csv", MENTEES, YOUNG);
        var mentors = csv("adultes.csv", MENTORS, GROWN);

        assertThat(match(mentors, mentees)).isEqualTo(2);
        assertThat(told()).contains("adultes.csv) holds mentors, not mentees.", "Maybe (--mentees) and (--mentors) are swapped.");
        assertThat(match(mentees, mentees)).isEqualTo(2);
        assertThat(told()).contains("jeunes.csv) holds mentees, not mentors.");
    }

    @Test
    void whoHasAMentorGetsNoOtherEvenIfTheMentorsRowCannotBeRead() throws IOException {
        var mentors = csv("mentors.csv", MENTORS, GROWN, GROWN.replace("m1", "m2").replace("1980-01-31", "1980"));
        var pairs = csv("pairs.csv", "mentee_id,mentor_id,status,slot", "j1,m2,ACTIVE,WED-EVENING", "j2,m2,KEEP,");

        assertThat(match(csv("mentees.csv", MENTEES, YOUNG, YOUNG.replace("j1", "j2")), mentors, "--pairs", pairs.toString())).isZero();

        assertThat(lines("pairs.csv")).extracting(row -> row.substring(0, 5)).containsExactly("j2,m1");
        assertThat(lines("rejected.csv")).contains("pairs.csv,2,mentor_id,m2,no usable row of this id; the mentee has a mentor and is not in the round",
                "pairs.csv,3,mentor_id,m2,ignored: no usable row of this id");
    }

    @Test
    void aFolderABrokenSpreadsheetAndAnOpenQuoteCannotBeRead() throws IOException {
        var mentors = csv("mentors.csv", MENTORS, GROWN);
        var broken = Files.write(folder.resolve("broken.xlsx"), "PK\3\4 and no more".getBytes(StandardCharsets.UTF_8));

        assertThat(match(folder, mentors)).isEqualTo(2);
        assertThat(match(broken, mentors)).isEqualTo(2);
        assertThat(match(csv("open.csv", MENTEES, "\"j1,2010-05-14"), mentors)).isEqualTo(2);
        assertThat(matchNamed("m\0", mentors)).isEqualTo(2);

        assertThat(told()).contains("this is a folder", "not readable as XLSX", "a quotation mark is opened and never closed", "is no path");
    }

    @Test
    void resultsThatCannotBeWrittenAreTold() throws IOException {
        Files.createDirectories(folder.resolve("out/pairs.csv"));

        assertThat(match(csv("mentees.csv", MENTEES, YOUNG), csv("mentors.csv", MENTORS, GROWN))).isEqualTo(2);

        assertThat(told()).contains("pairs.csv) cannot be written", "Maybe");
    }
}
