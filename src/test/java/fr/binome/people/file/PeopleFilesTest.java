package fr.binome.people.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.binome.people.vocabulary.CheckType;
import fr.binome.people.vocabulary.Goal;
import fr.binome.people.vocabulary.MentorGender;
import fr.binome.people.vocabulary.Period;
import fr.binome.people.vocabulary.RequiredCheck;
import fr.binome.people.vocabulary.Sector;
import fr.binome.people.vocabulary.Situation;
import fr.binome.territory.Communes;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleFilesTest {

    private static final String MENTEE_HEADER = "id,birth_date,postal_code,commune,goals,sectors,languages,availability,modes,"
            + "travel_modes,max_travel_minutes,mentor_gender,situations,waiting_since,not_with,consent,required_check,gender";
    private static final String GOOD_MENTEE = "j1,2010-05-14,59100,Roubaix,STAG|CAND,DIGITAL,fr,MON-MORNING|WED-EVENING,REMOTE,BIKE,30,F,QPV,2026-09-01,m1,yes,B3,F";
    private static final String MENTOR_HEADER = "id,birth_date,postal_code,commune,goals,availability,modes,capacity,check_type,check_expires,trained,charter_signed,not_with";
    private static final String GOOD_MENTOR = "m1,1980-01-31,,59512,STAG,WED-EVENING,REMOTE,2,HONORABILITE,2027-01-31,yes,oui,j1";

    @TempDir
    private Path folder;

    private final PeopleFiles files = new PeopleFiles(HeaderAliases.read(Path.of("matching-rules/vocabulary.yaml")),
            Communes.all(), LocalDate.of(2026, 11, 22));

    private Path file(String name, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }

    private FileContent<MenteeRow> mentees(String... rows) throws IOException {
        return files.mentees(file("mentees.csv", MENTEE_HEADER + "\n" + String.join("\n", rows) + "\n", StandardCharsets.UTF_8));
    }

    private FileContent<MentorRow> mentors(String... rows) throws IOException {
        return files.mentors(file("mentors.csv", MENTOR_HEADER + "\n" + String.join("\n", rows) + "\n", StandardCharsets.UTF_8));
    }

    @Test
    void readsAMentee() throws IOException {
        var content = mentees(GOOD_MENTEE);

        assertThat(content.problems()).isEmpty();
        assertThat(content.rows()).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(2);
            assertThat(row.birthDate()).isEqualTo("2010-05-14");
            assertThat(row.commune().insee()).isEqualTo("59512");
            assertThat(row.goals()).containsExactly(Goal.STAG, Goal.CAND);
            assertThat(row.sectors()).containsExactly(Sector.DIGITAL);
            assertThat(row.availability()).extracting(Period::code).containsExactly("MON-MORNING", "WED-EVENING");
            assertThat(row.mentorGender()).isEqualTo(MentorGender.F);
            assertThat(row.situations()).containsExactly(Situation.QPV);
            assertThat(row.consent()).isTrue();
            assertThat(row.requiredCheck()).isEqualTo(RequiredCheck.B3);
        });
    }

    @Test
    void readsAMentor() throws IOException {
        assertThat(mentors(GOOD_MENTOR).rows()).singleElement().satisfies(row -> {
            assertThat(row.commune().name()).isEqualTo("Roubaix");
            assertThat(row.capacity()).isEqualTo(2);
            assertThat(row.checkType()).isEqualTo(CheckType.HONORABILITE);
            assertThat(row.checkExpires()).isEqualTo("2027-01-31");
            assertThat(row.trained()).isTrue();
            assertThat(row.charterSigned()).isTrue();
            assertThat(row.notWith()).containsExactly("j1");
        });
    }

    @Test
    void readsFrenchHeadersSemicolonsWindowsTextAndFrenchDates() throws IOException {
        var text = "IDENTIFIANT;Date de naissance;Code postal;Ville;Buts;Disponibilités;Modes de rencontre;Capacité;Formée;Charte signée;Prénom\r\n"
                + "m1;31/1/1980;42000;St Étienne;STAG;WED-EVENING;REMOTE;2;oui;non;Zoé\r\n";

        var content = files.mentors(file("m.csv", text, Charset.forName("windows-1252")));

        assertThat(content.problems()).isEmpty();
        assertThat(content.rows()).singleElement().satisfies(row -> {
            assertThat(row.contact().firstName()).isEqualTo("Zoé");
            assertThat(row.commune().insee()).isEqualTo("42218");
            assertThat(row.birthDate()).isEqualTo("1980-01-31");
            assertThat(row.charterSigned()).isFalse();
        });
    }

    @Test
    void readsAByteOrderMarkQuotesAndBlankRows() throws IOException {
        var text = "\uFEFF" + MENTOR_HEADER + ",first_name\n\n,,,,,\n" + GOOD_MENTOR + ",\"Marie, dite \"\"Mimi\"\"\"\n";

        var content = files.mentors(file("m.csv", text, StandardCharsets.UTF_8));

        assertThat(content.problems()).isEmpty();
        assertThat(content.read()).isEqualTo(1);
        assertThat(content.rows()).singleElement().satisfies(row -> {
            assertThat(row.contact().firstName()).isEqualTo("Marie, dite \"Mimi\"");
            assertThat(row.line()).isEqualTo(4);
        });
    }

    @Test
    void putsBackTheZeroThatASpreadsheetDropped() throws IOException {
        var mentor = mentors(GOOD_MENTOR.replace(",59512,", ",1053,"), GOOD_MENTOR.replace("m1,", "m2,").replace(",,59512,", ",1000,Bourg en Bresse,"));

        assertThat(mentor.rows()).extracting(row -> row.commune().insee()).containsExactly("01053", "01053");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            j1,                  ; ,                    ; id             ; missing
            2010-05-14           ; 2010-02-30           ; birth_date     ; no date
            2010-05-14           ; ''                   ; birth_date     ; missing
            2010-05-14           ; 2030-01-01           ; birth_date     ; not the birth date
            2010-05-14           ; 1780-01-01           ; birth_date     ; not the birth date
            Roubaix              ; Lille                ; commune        ; no commune
            Roubaix              ; ''                   ; commune        ; missing
            REMOTE               ; PIGEON               ; modes          ; unknown code (PIGEON)
            MON-MORNING          ; MONDAY               ; availability   ; unknown code (MONDAY)
            BIKE                 ; PLANE                ; travel_modes   ; unknown code (PLANE)
            ,30,                 ; ,35,                 ; max_travel_minutes ; not one of
            F,QPV                ; X,QPV                ; mentor_gender  ; unknown code
            ,fr,                 ; ,français,           ; languages      ; unknown code
            STAG|CAND            ; RÊVER                ; goals          ; no goal left
            STAG|CAND            ; ''                   ; goals          ; no goal left
            yes                  ; maybe                ; consent        ; neither yes nor no
            B3                   ; B4                   ; required_check ; unknown code
            """)
    void rejectsAMenteeForWhatCannotBeGuessed(String right, String wrong, String column, String problem) throws IOException {
        var content = mentees(GOOD_MENTEE.replace(right, wrong));

        assertThat(content.rows()).isEmpty();
        assertThat(content.problems()).filteredOn(found -> !found.isIgnoredValue()).singleElement().satisfies(found -> {
            assertThat(found.file()).isEqualTo("mentees.csv");
            assertThat(found.row()).isEqualTo(2);
            assertThat(found.column()).isEqualTo(column);
            assertThat(found.problem()).startsWith(problem);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            ,2,HON           ; ,51,HON          ; capacity
            ,2,HON           ; ,-1,HON          ; capacity
            ,2,HON           ; ,,HON            ; capacity
            ,2,HON           ; ,two,HON         ; capacity
            HONORABILITE     ; HONOR            ; check_type
            2027-01-31       ; soon             ; check_expires
            oui              ; signed           ; charter_signed
            """)
    void rejectsAMentorForWhatCannotBeGuessed(String right, String wrong, String column) throws IOException {
        var content = mentors(GOOD_MENTOR.replace(right, wrong));

        assertThat(content.rows()).isEmpty();
        assertThat(content.problems()).extracting(RowProblem::column).containsExactly(column);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            STAG|CAND        ; STAG|RÊVER           ; goals         ; RÊVER
            DIGITAL          ; SPACE                ; sectors       ; SPACE
            QPV              ; RICH                 ; situations    ; RICH
            2026-09-01       ; 2026-11-23           ; waiting_since ; 2026-11-23
            2026-09-01       ; lately               ; waiting_since ; lately
            B3,F             ; B3,Z                 ; gender        ; Z
            """)
    void keepsAMenteeWithoutAnOddSoftValue(String right, String wrong, String column, String value) throws IOException {
        var content = mentees(GOOD_MENTEE.replace(right, wrong));

        assertThat(content.rows()).hasSize(1);
        assertThat(content.problems()).singleElement().satisfies(found -> {
            assertThat(found.problem()).startsWith("ignored: ");
            assertThat(found.column()).isEqualTo(column);
            assertThat(found.value()).isEqualTo(value);
        });
    }

    @Test
    void neverRepeatsProtectedInformation() throws IOException {
        var content = mentees(GOOD_MENTEE.replace("QPV", "ASE|QPV|justice"));

        assertThat(content.rows()).singleElement().satisfies(row -> assertThat(row.situations()).containsExactly(Situation.QPV));
        assertThat(content.problems()).hasSize(2).allSatisfy(found -> {
            assertThat(found.value()).isEmpty();
            assertThat(found.problem()).doesNotContain("ASE", "JUSTICE").startsWith("ignored: ");
        });
    }

    @Test
    void rejectsTheSecondRowOfAnId() throws IOException {
        var content = mentors(GOOD_MENTOR, GOOD_MENTOR);

        assertThat(content.rows()).extracting(MentorRow::line).containsExactly(2L);
        assertThat(content.problems()).extracting(RowProblem::row, RowProblem::problem).containsExactly(tuple(3L, "the second row of this id"));
    }

    @Test
    void rejectsHugeCellsAndCutsThemInTheList() throws IOException {
        var content = mentees(GOOD_MENTEE.replace("DIGITAL", "D".repeat(10_001)));

        assertThat(content.rows()).isEmpty();
        assertThat(content.problems()).allSatisfy(found -> assertThat(found.value().length()).isLessThan(100))
                .extracting(RowProblem::problem).contains("more than 10,000 characters");
    }

    @Test
    void namesAnUnknownColumnOnce() throws IOException {
        var content = files.mentors(file("m.csv", MENTOR_HEADER + ",shoe size\n" + GOOD_MENTOR + ",42\n" + GOOD_MENTOR.replace("m1", "m2") + ",43\n", StandardCharsets.UTF_8));

        assertThat(content.problems()).containsExactly(RowProblem.ignored("m.csv", 1, "shoe size", "", RowFault.UNKNOWN_COLUMN));
    }

    @Test
    void listsNotWithIdsThatTheOtherFileDoesNotHave() throws IOException {
        var young = mentees(GOOD_MENTEE, GOOD_MENTEE.replace("j1,", "j2,").replace(",m1,", ",m9,"));
        var grown = mentors(GOOD_MENTOR);

        assertThat(PeopleFiles.unknownNotWith(young, grown)).extracting(RowProblem::row, RowProblem::value, RowProblem::problem)
                .containsExactly(tuple(3L, "m9", "ignored: no such id in mentors.csv"));
    }

    @Test
    void readsEarlierPairs() throws IOException {
        var content = files.pairs(file("pairs.csv", "mentee_id,mentor_id,status,slot\nj1,m1,ACTIVE,WED-EVENING\nj2,m1,KEPT,\nj3,m1,keep,\nj4,m1,KEEP,NEVER\n", StandardCharsets.UTF_8));

        assertThat(content.rows()).extracting(PairRow::menteeId, PairRow::status)
                .containsExactly(tuple("j1", PairStatus.ACTIVE), tuple("j3", PairStatus.KEEP));
        assertThat(content.problems()).extracting(RowProblem::column).containsExactly("status", "slot");
    }

    @Test
    void readsVenues() throws IOException {
        var content = files.venues(file("venues.csv", """
                id,commune,postal_code,availability,capacity
                MJC,Roubaix,59100,WED-EVENING|SAT-MORNING,2
                closed,Roubaix,59100,,2
                night,Roubaix,59100,WED-NIGHT,2
                huge,Roubaix,59100,WED-EVENING,51
                nowhere,Lille,59100,WED-EVENING,1
                MJC,Roubaix,59100,WED-EVENING,1
                """, StandardCharsets.UTF_8));

        assertThat(content.rows()).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo("MJC");
            assertThat(row.commune().insee()).isEqualTo("59512");
            assertThat(row.availability()).extracting(Period::code).containsExactly("WED-EVENING", "SAT-MORNING");
            assertThat(row.capacity()).isEqualTo(2);
        });
        assertThat(content.problems()).extracting(RowProblem::row, RowProblem::column).containsExactly(
                tuple(3L, "availability"), tuple(4L, "availability"), tuple(5L, "capacity"), tuple(6L, "commune"), tuple(7L, "id"));
    }

    @Test
    void saysWhichFileOrColumnIsMissing() throws IOException {
        var withoutGoals = file("x.csv", MENTOR_HEADER.replace("goals", "aims") + "\n", StandardCharsets.UTF_8);
        var twice = file("y.csv", MENTOR_HEADER + ",Ville\n", StandardCharsets.UTF_8);
        var empty = file("z.csv", "", StandardCharsets.UTF_8);
        var binary = file("b.csv", "x\0\0", StandardCharsets.UTF_8);
        var openQuote = file("q.csv", MENTOR_HEADER + "\n\"m1,1980", StandardCharsets.UTF_8);

        assertThatThrownBy(() -> files.mentors(folder.resolve("none.csv"))).isInstanceOf(UnusableFileException.class).hasMessageContaining("cannot be read");
        assertThatThrownBy(() -> files.mentors(folder)).hasMessageContaining("a folder, not a file");
        assertThatThrownBy(() -> files.mentors(Path.of("/"))).hasMessageContaining("a folder, not a file");
        assertThatThrownBy(() -> files.mentors(withoutGoals)).hasMessageContaining("(goals) is missing").hasMessageContaining("Maybe");
        assertThatThrownBy(() -> files.mentors(twice)).hasMessageContaining("(commune)");
        assertThatThrownBy(() -> files.mentors(empty)).hasMessageContaining("empty");
        assertThatThrownBy(() -> files.mentors(binary)).hasMessageContaining("save it as XLSX or CSV");
        assertThatThrownBy(() -> files.mentors(openQuote)).hasMessageContaining("not readable as CSV");
    }

    @Test
    void anAliasMayStandForOneColumnOnly() throws IOException {
        var vocabulary = file("v.yaml", "columns:\n  id: [code]\n  goals: [Code]\n", StandardCharsets.UTF_8);

        assertThatThrownBy(() -> HeaderAliases.read(vocabulary)).hasMessageContaining("(id)").hasMessageContaining("(goals)");
    }
}
