package fr.binome.people.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A file as columns and rows of text.
 *
 * @param columns English names where known, in the file's order; empty for a column that means nothing
 * @param rows    without the blank ones
 */
record PeopleTable(String file, List<String> columns, List<FileRow> rows, List<RowProblem> problems) {

    /** @param path for messages only */
    static PeopleTable of(String path, Sheet sheet, HeaderAliases aliases, List<String> known, List<String> required) {
        List<RowProblem> problems = new ArrayList<>();
        List<String> columns = columns(path, sheet, aliases, known, problems);
        List<String> missing = required.stream().filter(column -> !columns.contains(column)).toList();
        if (!missing.isEmpty()) {
            boolean one = missing.size() == 1;
            throw new UnusableFileException(path, (one ? "the column (" : "the columns (") + String.join(", ", missing)
                    + (one ? ") is" : ") are") + " missing among (" + String.join(", ", sheet.header()) + ").",
                    (one ? "it has another name: add that one" : "they have other names: add those") + " to matching-rules/vocabulary.yaml.");
        }
        return of(sheet, columns, problems);
    }

    /** @param columns what each column of the sheet means; empty for one that is left out */
    static PeopleTable of(Sheet sheet, List<String> columns, List<RowProblem> problems) {
        List<FileRow> rows = new ArrayList<>();
        for (Line line : sheet.lines()) {
            rows.add(row(sheet.file(), line, columns, problems));
        }
        return new PeopleTable(sheet.file(), columns, rows, problems);
    }

    private static List<String> columns(String path, Sheet sheet, HeaderAliases aliases, List<String> known, List<RowProblem> problems) {
        List<String> columns = new ArrayList<>();
        for (String written : sheet.header()) {
            String column = aliases.column(written);
            if (columns.contains(column) && known.contains(column)) {
                throw new UnusableFileException(path, "two columns mean (" + column + "), one of them (" + written + ").",
                        "one of the two is to be deleted.");
            }
            if (!known.contains(column) && !written.isBlank() && !columns.contains(column)) {
                problems.add(RowProblem.ignored(sheet.file(), 1, written, "", RowFault.UNKNOWN_COLUMN));
            }
            columns.add(column);
        }
        return columns;
    }

    private static FileRow row(String file, Line line, List<String> columns, List<RowProblem> problems) {
        Map<String, String> cells = new HashMap<>();
        for (int index = 0; index < line.cells().size(); index++) {
            String cell = line.cells().get(index).strip();
            if (index < columns.size()) {
                if (!columns.get(index).isEmpty()) {
                    cells.put(columns.get(index), cell);
                }
            } else if (!cell.isEmpty()) {
                problems.add(RowProblem.ignored(file, line.number(), "", cell, RowFault.EXTRA_CELL));
            }
        }
        return new FileRow(line.number(), cells);
    }
}
