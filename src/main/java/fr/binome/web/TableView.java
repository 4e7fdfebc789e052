package fr.binome.web;

import java.util.List;

/**
 * The frame of a table: its sortable headings and the ways to the pages before and after.
 *
 * @param sort the sorting, for the hidden field of a form that filters
 * @param first number of the first line shown; 0 if there is none
 * @param previous address; empty on the first page
 * @param next address; empty on the last page
 */
public record TableView(List<Column> columns, String sort, long first, long last, long total, boolean several, String previous, String next) {

    /**
     * A heading.
     *
     * @param key of its word
     * @param path sorts by it, or turns the sorting round; empty if it cannot be sorted by
     * @param sorted value of {@code aria-sort}; empty if the table is sorted by another
     * @param number whether numbers stand below it
     */
    public record Column(String key, String path, String sorted, boolean number) {
    }

    /** The headings that can be sorted by. */
    public List<Column> sortable() {
        return columns.stream().filter(column -> !column.path().isEmpty()).toList();
    }
}
