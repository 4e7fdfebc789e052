package fr.binome.people.file;

import java.util.List;

/**
 * What is wrong with one cell.
 *
 * @param file   the file's name without its folder
 * @param row    line in the file, the header being line 1; 0 is about the whole file
 * @param column the column's English name, or as written when unknown
 * @param value  as written, cut when long; empty where repeating it would do harm
 * @param problem starts with {@code ignored: } when the row is kept without the value
 * @param fault  the same for pages, which have words of their own; {@link RowFault#OTHER} when only {@code problem} tells
 * @param details what the words of the fault name
 */
public record RowProblem(String file, long row, String column, String value, String problem, RowFault fault, List<String> details) {

    private static final String IGNORED = "ignored: ";
    private static final int LONGEST_VALUE = 80;

    public RowProblem {
        value = value.replaceAll("\\s+", " ").strip();
        value = value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "…" : value;
        details = List.copyOf(details);
    }

    /** A problem in the caller's own words. */
    public RowProblem(String file, long row, String column, String value, String problem) {
        this(file, row, column, value, problem, RowFault.OTHER, List.of(problem));
    }

    /** The row cannot be used. */
    public static RowProblem rejected(String file, long row, String column, String value, RowFault fault, String... details) {
        return new RowProblem(file, row, column, value, fault.text(details), fault, List.of(details));
    }

    /** The row is kept without the value. */
    public static RowProblem ignored(String file, long row, String column, String value, RowFault fault, String... details) {
        return new RowProblem(file, row, column, value, IGNORED + fault.text(details), fault, List.of(details));
    }

    /** Whether the row was kept. */
    public boolean isIgnoredValue() {
        return problem.startsWith(IGNORED);
    }
}
