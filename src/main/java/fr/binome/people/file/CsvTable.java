package fr.binome.people.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A CSV file as columns and rows of text, separator and character set found by looking.
 *
 * @param columns English names where known, in the file's order
 * @param rows    without the blank ones
 */
record CsvTable(String file, List<String> columns, List<CsvTable.Row> rows, List<RowProblem> problems) {

    /**
     * @param line  line in the file, 1 being the header
     * @param cells by column; a missing cell is absent
     */
    record Row(long line, Map<String, String> cells) {
    }

    private static final int ENOUGH_FOR_THE_SEPARATOR = 20_000;

    static CsvTable read(Path path, HeaderAliases aliases, List<String> known, List<String> required) {
        String file = path.getFileName().toString();
        List<CsvRecord> records = records(path);
        if (records.isEmpty()) {
            throw new UnusableFileException(path.toString(), "the file is empty.", "another file is meant: the first line must name the columns.");
        }
        List<RowProblem> problems = new ArrayList<>();
        List<String> columns = columns(path, file, records.get(0), aliases, known, problems);
        for (String column : required) {
            if (!columns.contains(column)) {
                throw new UnusableFileException(path.toString(), "the column (" + column + ") is missing among (" + String.join(", ", records.get(0).getFields()) + ").",
                        "it has another name: add that one to matching-rules/vocabulary.yaml.");
            }
        }
        List<Row> rows = new ArrayList<>();
        for (CsvRecord record : records.subList(1, records.size())) {
            if (record.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(row(file, record, columns, problems));
            }
        }
        return new CsvTable(file, columns, rows, problems);
    }

    private static List<CsvRecord> records(Path path) {
        String text;
        try {
            text = TextDecoder.decode(Files.readAllBytes(path));
        } catch (IOException unreadable) {
            throw new UnusableFileException(path.toString(), "the file cannot be read.", "the path or the right to read it is wrong.");
        }
        if (text.indexOf('\0') >= 0) {
            throw new UnusableFileException(path.toString(), "the file is no text.", "it is a spreadsheet: save it as CSV first.");
        }
        try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(separator(text)).allowExtraFields(true)
                .allowMissingFields(true).allowExtraCharsAfterClosingQuote(true).allowUnclosedQuote(false).skipEmptyLines(true).ofCsvRecord(text)) {
            return reader.stream().toList();
        } catch (CsvParseException | IOException malformed) {
            throw new UnusableFileException(path.toString(), "the file is not readable as CSV (" + malformed.getMessage() + ").",
                    "a quotation mark is opened and never closed.");
        }
    }

    /** The one of comma and semicolon that the header has more of, quoted texts apart. */
    private static char separator(String text) {
        String header = text.substring(0, Math.min(text.length(), ENOUGH_FOR_THE_SEPARATOR)).stripLeading().lines().findFirst().orElse("")
                .replaceAll("\"[^\"]*\"", "");
        long semicolons = header.chars().filter(character -> character == ';').count();
        long commas = header.chars().filter(character -> character == ',').count();
        return semicolons > commas ? ';' : ',';
    }

    private static List<String> columns(Path path, String file, CsvRecord header, HeaderAliases aliases, List<String> known, List<RowProblem> problems) {
        List<String> columns = new ArrayList<>();
        for (String written : header.getFields()) {
            String column = aliases.column(written);
            if (columns.contains(column) && known.contains(column)) {
                throw new UnusableFileException(path.toString(), "two columns mean (" + column + "), one of them (" + written + ").",
                        "one of the two is to be deleted.");
            }
            if (!known.contains(column) && !written.isBlank()) {
                problems.add(RowProblem.ignored(file, header.getStartingLineNumber(), written, "", "unknown column"));
            }
            columns.add(column);
        }
        return columns;
    }

    private static Row row(String file, CsvRecord record, List<String> columns, List<RowProblem> problems) {
        Map<String, String> cells = new HashMap<>();
        for (int index = 0; index < record.getFieldCount(); index++) {
            String cell = record.getField(index).strip();
            if (index < columns.size()) {
                cells.put(columns.get(index), cell);
            } else if (!cell.isEmpty()) {
                problems.add(RowProblem.ignored(file, record.getStartingLineNumber(), "", cell, "a cell after the last column"));
            }
        }
        return new Row(record.getStartingLineNumber(), cells);
    }
}
