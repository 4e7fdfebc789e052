package fr.binome.people.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The lines of an XLSX file's first sheet, each cell as a person would type it into a CSV file. */
final class SheetLines {

    private static final int SIGNATURE = 8;

    private SheetLines() {
    }

    /** Whether the bytes are a spreadsheet's: XLSX, or the older container that also wraps encrypted files. */
    static boolean isSheet(byte[] bytes) {
        byte[] start = Arrays.copyOf(bytes, SIGNATURE);
        return ReadableWorkbook.isOOXMLZipHeader(start) || ReadableWorkbook.isOLE2Header(start);
    }

    /** Refuses a spreadsheet, which is a packed folder, that takes more than {@code most} bytes unpacked: a small one can hide gigabytes. */
    static void requireUnpacked(String path, byte[] bytes, int most) {
        byte[] part = new byte[65_536];
        long unpacked = 0;
        try (ZipInputStream folder = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (folder.getNextEntry() != null) {
                for (int read = folder.read(part); read >= 0; read = folder.read(part)) {
                    unpacked += read;
                    if (unpacked > most) {
                        throw new UnusableFileException(path, "the spreadsheet is too large.", "a part of its rows at a time will do.");
                    }
                }
            }
        } catch (IOException | IllegalArgumentException malformed) {
            // Whoever reads it next says what is wrong with it.
        }
    }

    /** @param path for messages only */
    static List<Line> read(String path, byte[] bytes) {
        if (ReadableWorkbook.isOLE2Header(Arrays.copyOf(bytes, SIGNATURE))) {
            throw new UnusableFileException(path, "the spreadsheet is protected by a password, or of the old kind (XLS).",
                    "it opens in a spreadsheet programme: save it there as XLSX without password.");
        }
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true));
             Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            SheetValues values = new SheetValues(workbook.isDate1904());
            return rows.map(row -> new Line(row.getRowNum(), cells(row, values))).filter(line -> !line.isBlank()).toList();
        } catch (IOException | RuntimeException malformed) {
            // The reader meets broken parts with exceptions of many kinds; none of them says more than that it is broken.
            throw new UnusableFileException(path, "the spreadsheet is not readable as XLSX.",
                    "it is damaged, or of another kind: open it in a spreadsheet programme and save it as XLSX or CSV.");
        }
    }

    private static List<String> cells(Row row, SheetValues values) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            Cell cell = row.hasCell(column) ? row.getCell(column) : null;
            cells.add(cell == null ? "" : values.text(cell));
        }
        return cells;
    }
}
