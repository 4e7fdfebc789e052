package fr.binome.people.file;

import java.util.List;

/**
 * One row of a file as it was written.
 *
 * @param number line in the file, 1 being the first
 */
public record Line(long number, List<String> cells) {

    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
