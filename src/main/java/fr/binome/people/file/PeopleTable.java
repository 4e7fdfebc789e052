package fr.binome.people.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A CSV or XLSX file as columns and rows of text.
 *
 * @param columns English names where known, in the file's order
 * @param rows    without the blank ones
 */
record PeopleTable(String file, List<String> columns, List<PeopleTable.Row> rows, List<RowProblem> problems) {

    /**
     * @param line  line in the file, 1 being the header
     * @param cells by column; a missing cell is absent
     */
    record Row(long line, Map<String, String> cells) {
    }

    static PeopleTable read(Path path, HeaderAliases aliases, List<String> known, List<String> required) {
        List<Line> lines = lines(path);
        String file = path.getFileName().toString();
        if (lines.isEmpty()) {
            throw new UnusableFileException(path.toString(), "the file is empty.", "another file is meant: the first line must name the columns.");
        }
        List<RowProblem> problems = new ArrayList<>();
        List<String> columns = columns(path, file, lines.get(0), aliases, known, problems);
        for (String column : required) {
            if (!columns.contains(column)) {
                throw new UnusableFileException(path.toString(), "the column (" + column + ") is missing among (" + String.join(", ", lines.get(0).cells()) + ").",
                        "it has another name: add that one to matching-rules/vocabulary.yaml.");
            }
        }
        List<Row> rows = new ArrayList<>();
        for (Line line : lines.subList(1, lines.size())) {
            if (!line.isBlank()) {
                rows.add(row(file, line, columns, problems));
            }
        }
        return new PeopleTable(file, columns, rows, problems);
    }

    private static List<Line> lines(Path path) {
        if (Files.isDirectory(path)) {
            throw new UnusableFileException(path.toString(), "this is a folder, not a file.", "a file in it is meant.");
        }
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(path);
        } catch (IOException unreadable) {
            throw new UnusableFileException(path.toString(), "the file cannot be read.", "the path or the right to read it is wrong.");
        }
        return SheetLines.isSheet(bytes) ? SheetLines.read(path.toString(), bytes) : CsvLines.read(path.toString(), bytes);
    }

    private static List<String> columns(Path path, String file, Line header, HeaderAliases aliases, List<String> known, List<RowProblem> problems) {
        List<String> columns = new ArrayList<>();
        for (String written : header.cells()) {
            String column = aliases.column(written);
            if (columns.contains(column) && known.contains(column)) {
                throw new UnusableFileException(path.toString(), "two columns mean (" + column + "), one of them (" + written + ").",
                        "one of the two is to be deleted.");
            }
            if (!known.contains(column) && !written.isBlank() && !columns.contains(column)) {
                problems.add(RowProblem.ignored(file, header.number(), written, "", "unknown column"));
            }
            columns.add(column);
        }
        return columns;
    }

    private static Row row(String file, Line line, List<String> columns, List<RowProblem> problems) {
        Map<String, String> cells = new HashMap<>();
        for (int index = 0; index < line.cells().size(); index++) {
            String cell = line.cells().get(index).strip();
            if (index < columns.size()) {
                cells.put(columns.get(index), cell);
            } else if (!cell.isEmpty()) {
                problems.add(RowProblem.ignored(file, line.number(), "", cell, "a cell after the last column"));
            }
        }
        return new Row(line.number(), cells);
    }
}
