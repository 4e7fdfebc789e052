package fr.binome.people.file;

import java.util.Map;

/**
 * One row of a file whose columns are known.
 *
 * @param line  line in the file, 1 being the header
 * @param cells by the column's English name, without spaces around them; a missing cell is absent
 */
public record FileRow(long line, Map<String, String> cells) {

    public FileRow {
        cells = Map.copyOf(cells);
    }
}
