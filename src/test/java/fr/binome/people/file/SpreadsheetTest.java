package fr.binome.people.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.binome.territory.Communes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpreadsheetTest {

    private static final List<String> HEADER = List.of("id", "Date de naissance", "postal_code", "commune", "goals", "availability",
            "modes", "capacity", "check_type", "check_expires", "trained", "charter_signed", "phone");

    @TempDir
    private Path folder;

    private final PeopleFiles files = new PeopleFiles(HeaderAliases.read(Path.of("matching-rules/vocabulary.yaml")),
            Communes.all(), LocalDate.of(2026, 11, 22));

    /** A file whose second sheet must not be read. */
    private Path sheet(Consumer<Worksheet> rows) throws IOException {
        Path path = folder.resolve("mentors.xlsx");
        try (OutputStream out = Files.newOutputStream(path); Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet first = workbook.newWorksheet("Mentors");
            for (int column = 0; column < HEADER.size(); column++) {
                first.value(0, column, HEADER.get(column));
            }
            rows.accept(first);
            workbook.newWorksheet("Notes").value(0, 0, "nothing of this counts");
        }
        return path;
    }

    private static void mentor(Worksheet sheet, int row, String id) {
        List<String> cells = List.of(id, "31/01/1980", "59100", "Roubaix", "STAG", "WED-EVENING", "REMOTE", "2", "B3", "2027-01-31", "oui", "yes");
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }

    /** Rewrites what the library that made the file cannot write. */
    private static Path rewritten(Path path, String part, UnaryOperator<String> change) throws IOException {
        try (var zip = FileSystems.newFileSystem(path)) {
            Path entry = zip.getPath(part);
            Files.writeString(entry, change.apply(Files.readString(entry)));
        }
        return path;
    }

    @Test
    void readsTextNumbersAndBooleansAsPeopleMeanThem() throws IOException {
        var content = files.mentors(sheet(sheet -> {
            mentor(sheet, 1, "m1");
            sheet.value(1, 0, 7);
            sheet.value(1, 2, 1000);
            sheet.value(1, 3, "Bourg-en-Bresse");
            sheet.value(1, 7, 3.0);
            sheet.value(1, 10, true);
            sheet.value(1, 11, false);
            sheet.value(1, 12, 612345678);
        }));

        assertThat(content.problems()).isEmpty();
        assertThat(content.rows()).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo("7");
            assertThat(row.commune().insee()).isEqualTo("01053");
            assertThat(row.capacity()).isEqualTo(3);
            assertThat(row.trained()).isTrue();
            assertThat(row.charterSigned()).isFalse();
            assertThat(row.contact().phone()).isEqualTo("612345678");
        });
    }

    @Test
    void readsRealDatesAndDatesAsText() throws IOException {
        var content = files.mentors(sheet(sheet -> {
            mentor(sheet, 1, "text");
            mentor(sheet, 2, "real");
            sheet.value(2, 1, LocalDate.of(1980, 1, 31));
            sheet.style(2, 1).format("dd/mm/yyyy").set();
            sheet.value(2, 9, LocalDate.of(2027, 1, 31));
            sheet.style(2, 9).format("[$-40C]d mmmm yyyy;@").set();
        }));

        assertThat(content.problems()).isEmpty();
        assertThat(content.rows()).extracting(MentorRow::birthDate).containsOnly(LocalDate.of(1980, 1, 31));
        assertThat(content.rows()).extracting(MentorRow::checkExpires).containsOnly(LocalDate.of(2027, 1, 31));
    }

    @Test
    void aNumberWithAnotherFormatIsNoDate() throws IOException {
        var content = files.mentors(sheet(sheet -> {
            mentor(sheet, 1, "m1");
            sheet.value(1, 1, 29251);
            sheet.style(1, 1).format("#,##0 \"days\"").set();
        }));

        assertThat(content.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.column()).isEqualTo("birth_date");
            assertThat(problem.value()).isEqualTo("29251");
        });
    }

    @Test
    void countsDaysFrom1904WhereTheFileSaysSo() throws IOException {
        var path = rewritten(sheet(sheet -> {
            mentor(sheet, 1, "m1");
            sheet.value(1, 9, LocalDate.of(2027, 1, 31));
            sheet.style(1, 9).format("yyyy-mm-dd").set();
        }), "xl/workbook.xml", xml -> xml.replaceFirst("<workbookPr[^>]*/>", "<workbookPr date1904=\"1\"/>"));

        assertThat(files.mentors(path).rows()).extracting(MentorRow::checkExpires).containsExactly(LocalDate.of(2027, 1, 31).plusDays(1_462));
    }

    @Test
    void readsTheStoredResultOfAFormula() throws IOException {
        var path = rewritten(sheet(sheet -> {
            mentor(sheet, 1, "m1");
            sheet.formula(1, 7, "1+1");
            sheet.formula(1, 3, "UPPER(\"Roubaix\")");
            sheet.formula(1, 9, "TODAY()");
            sheet.style(1, 9).format("dd/mm/yyyy").set();
        }), "xl/worksheets/sheet1.xml", xml -> xml
                .replaceFirst("<f>1\\+1</f>(<v></v>|<v/>)?", "<f>1+1</f><v>2</v>")
                .replaceFirst("(<c r=\"D2\")([^>]*)><f>([^<]*)</f>(<v></v>|<v/>)?", "$1 t=\"str\"><f>$3</f><v>ROUBAIX</v>")
                .replaceFirst("<f>TODAY\\(\\)</f>(<v></v>|<v/>)?", "<f>TODAY()</f><v>46418</v>"));

        var content = files.mentors(path);

        assertThat(content.problems()).isEmpty();
        assertThat(content.rows()).singleElement().satisfies(row -> {
            assertThat(row.capacity()).isEqualTo(2);
            assertThat(row.commune().insee()).isEqualTo("59512");
            assertThat(row.checkExpires()).isEqualTo("2027-01-31");
        });
    }

    @Test
    void tellsWrongRowsAsInACsvFile() throws IOException {
        var content = files.mentors(sheet(sheet -> {
            mentor(sheet, 1, "m1");
            mentor(sheet, 4, "m2");
            sheet.value(4, 7, 51);
            mentor(sheet, 5, "m1");
            mentor(sheet, 6, "m3");
            sheet.value(6, 0, "m".repeat(20_000));
            sheet.value(6, 13, "beside the table");
        }));

        assertThat(content.read()).isEqualTo(4);
        assertThat(content.rows()).extracting(MentorRow::line).containsExactly(2L);
        assertThat(content.problems()).extracting(RowProblem::row, RowProblem::column, RowProblem::problem).containsExactly(
                tuple(5L, "capacity", "no whole number from 0 to 50"),
                tuple(6L, "id", "the second row of this id"),
                tuple(7L, "", "ignored: a cell after the last column"),
                tuple(7L, "id", "more than 10,000 characters"));
    }

    @Test
    void refusesBrokenEncryptedAndOtherFiles() throws IOException {
        var whole = Files.readAllBytes(sheet(sheet -> mentor(sheet, 1, "m1")));
        var cut = Files.write(folder.resolve("cut.xlsx"), java.util.Arrays.copyOf(whole, whole.length / 2));
        var encrypted = Files.write(folder.resolve("locked.xlsx"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0});
        var archive = Files.write(folder.resolve("other.xlsx"), "PK\3\4 something else".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> files.mentors(cut)).isInstanceOf(UnusableFileException.class).hasMessageContaining("not readable as XLSX").hasMessageContaining("Maybe");
        assertThatThrownBy(() -> files.mentors(encrypted)).isInstanceOf(UnusableFileException.class).hasMessageContaining("password");
        assertThatThrownBy(() -> files.mentors(archive)).isInstanceOf(UnusableFileException.class).hasMessageContaining("not readable as XLSX");
    }

    @Test
    void anEmptySheetIsAnEmptyFile() throws IOException {
        var path = rewritten(sheet(sheet -> { }), "xl/worksheets/sheet1.xml", xml -> xml.replaceFirst("<sheetData>.*</sheetData>", "<sheetData/>"));

        assertThatThrownBy(() -> files.mentors(path)).isInstanceOf(UnusableFileException.class).hasMessageContaining("empty");
    }

    @Test
    void aSmallFileThatHidesGigabytesIsNotUnpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream folder = new ZipOutputStream(packed)) {
            folder.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] blanks = new byte[1_000_000];
            for (int million = 0; million < 65; million++) {
                folder.write(blanks);
            }
        }

        assertThat(packed.size()).isLessThan(100_000);
        assertThatThrownBy(() -> Sheet.read("people.xlsx", packed.toByteArray()))
                .isInstanceOf(UnusableFileException.class).hasMessageContaining("too large");
    }
}
