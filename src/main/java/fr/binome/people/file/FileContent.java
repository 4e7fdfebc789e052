package fr.binome.people.file;

import java.util.List;
import java.util.Set;

/**
 * What a file gave.
 *
 * @param file     the file's name without its folder
 * @param rows     the usable rows, in the file's order
 * @param ids      every id seen, unusable rows included
 * @param problems in the file's order
 * @param read     rows that were not blank
 */
public record FileContent<T>(String file, List<T> rows, Set<String> ids, List<RowProblem> problems, int read) {

    public FileContent {
        rows = List.copyOf(rows);
        ids = Set.copyOf(ids);
        problems = List.copyOf(problems);
    }
}
