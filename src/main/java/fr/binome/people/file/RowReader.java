package fr.binome.people.file;

import fr.binome.people.vocabulary.Term;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the cells of one row. A hard problem rejects the row, a soft one leaves the value out; both are noted. */
final class RowReader {

    private static final int LONGEST_CELL = 10_000;
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT));

    private final String file;
    private final FileRow row;
    private final List<RowProblem> problems;
    private boolean rejected;

    RowReader(String file, FileRow row, List<RowProblem> problems) {
        this.file = file;
        this.row = row;
        this.problems = problems;
        row.cells().forEach((column, cell) -> {
            if (cell.length() > LONGEST_CELL) {
                reject(column, RowFault.TOO_LONG);
            }
        });
    }

    boolean isRejected() {
        return rejected;
    }

    void reject(String column, RowFault fault, String... details) {
        rejected = true;
        problems.add(RowProblem.rejected(file, row.line(), column, text(column), fault, details));
    }

    void ignore(String column, String value, RowFault fault) {
        problems.add(RowProblem.ignored(file, row.line(), column, value, fault));
    }

    /** The cell without spaces around it; empty when absent. */
    String text(String column) {
        return row.cells().getOrDefault(column, "");
    }

    /** The cell of a column that every row must fill. */
    String needed(String column) {
        if (text(column).isEmpty()) {
            reject(column, RowFault.MISSING);
        }
        return text(column);
    }

    /** The parts of a cell between {@code |}, each once. */
    List<String> list(String column) {
        return List.copyOf(new LinkedHashSet<>(Arrays.stream(text(column).split("\\|")).map(String::strip).filter(part -> !part.isEmpty()).toList()));
    }

    /** Codes of which an unknown one rejects the row. */
    <T> Set<T> hardCodes(String column, Function<String, Optional<T>> code) {
        Set<T> found = new LinkedHashSet<>();
        for (String part : list(column)) {
            code.apply(part.toUpperCase(Locale.ROOT)).ifPresentOrElse(found::add, () -> reject(column, RowFault.UNKNOWN_PART, cut(part)));
        }
        return found;
    }

    /** Codes of which an unknown one is ignored. */
    <T> Set<T> softCodes(String column, Function<String, Optional<T>> code) {
        Set<T> found = new LinkedHashSet<>();
        for (String part : list(column)) {
            code.apply(part.toUpperCase(Locale.ROOT)).ifPresentOrElse(found::add, () -> ignore(column, part, RowFault.UNKNOWN_CODE));
        }
        return found;
    }

    /** A single code, or null when the cell is empty; an unknown one rejects the row. */
    <T extends Enum<T> & Term> T hardCode(String column, Class<T> family) {
        if (text(column).isEmpty()) {
            return null;
        }
        Optional<T> term = Term.find(family, text(column).toUpperCase(Locale.ROOT));
        if (term.isEmpty()) {
            reject(column, RowFault.UNKNOWN_CODE);
        }
        return term.orElse(null);
    }

    /** A single code, or null; an unknown one is ignored. */
    <T extends Enum<T> & Term> T softCode(String column, Class<T> family) {
        return softCodes(column, text -> Term.find(family, text)).stream().findFirst().orElse(null);
    }

    /** ISO or dd/mm/yyyy; empty when absent or unreadable. */
    Optional<LocalDate> date(String column) {
        for (DateTimeFormatter format : DATES) {
            try {
                return Optional.of(LocalDate.parse(text(column), format));
            } catch (DateTimeException anotherForm) {
                continue;
            }
        }
        return Optional.empty();
    }

    /** A date that rejects the row when it is unreadable; null when the cell is empty. */
    LocalDate hardDate(String column) {
        Optional<LocalDate> date = date(column);
        if (date.isEmpty() && !text(column).isEmpty()) {
            reject(column, RowFault.NO_DATE);
        }
        return date.orElse(null);
    }

    /** A whole number from 0 to {@code most}, or -1 after rejecting the row. */
    int number(String column, int most) {
        String text = text(column);
        if (text.matches("\\d{1,4}") && Integer.parseInt(text) <= most) {
            return Integer.parseInt(text);
        }
        reject(column, RowFault.NO_NUMBER, String.valueOf(most));
        return -1;
    }

    /** yes/no, oui/non; an empty cell is no. */
    boolean yes(String column) {
        return switch (text(column).toLowerCase(Locale.ROOT)) {
            case "yes", "oui", "true", "vrai", "1" -> true;
            case "no", "non", "false", "faux", "0", "" -> false;
            default -> {
                reject(column, RowFault.NO_ANSWER);
                yield false;
            }
        };
    }

    private static String cut(String part) {
        return part.length() > 40 ? part.substring(0, 40) + "…" : part;
    }
}
