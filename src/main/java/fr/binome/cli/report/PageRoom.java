package fr.binome.cli.report;

import java.util.Comparator;
import java.util.List;

/**
 * How many rows of a section the page shows: all in rounds of usual size, a few of each département in larger ones, because
 * a page of a hundred megabytes opens nowhere. The CSV files hold everybody.
 */
final class PageRoom {

    /** About 10 MB of pairs, which a browser opens in a few seconds. */
    static final int ALL_UP_TO = 10_000;

    /** Rows a département beyond that: at most some 5 MB in all. */
    static final int FEW = 50;

    private final boolean enough;

    /** @param rows in the whole section */
    PageRoom(int rows) {
        enough = rows <= ALL_UP_TO;
    }

    /** The rows of one département that are shown; the first of them by that order where there is no room for all. */
    <T> List<T> shown(List<T> rows, Comparator<T> order) {
        return enough || rows.size() <= FEW ? rows : rows.stream().sorted(order).limit(FEW).toList();
    }

    /** Whether rows like these are cut. */
    boolean isTooSmallFor(List<?> rows) {
        return !enough && rows.size() > FEW;
    }
}
