package fr.binome.people.file;

/**
 * What is wrong with one cell.
 *
 * @param file   the file's name without its folder
 * @param row    line in the file, the header being line 1; 0 is about the whole file
 * @param column the column's English name, or as written when unknown
 * @param value  as written, cut when long; empty where repeating it would do harm
 * @param problem starts with {@code ignored: } when the row is kept without the value
 */
public record RowProblem(String file, long row, String column, String value, String problem) {

    private static final String IGNORED = "ignored: ";
    private static final int LONGEST_VALUE = 80;

    public RowProblem {
        value = value.replaceAll("\\s+", " ").strip();
        value = value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "…" : value;
    }

    static RowProblem ignored(String file, long row, String column, String value, String why) {
        return new RowProblem(file, row, column, value, IGNORED + why);
    }

    /** Whether the row was kept. */
    public boolean isIgnoredValue() {
        return problem.startsWith(IGNORED);
    }
}
