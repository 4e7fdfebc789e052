package fr.binome.round;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Where somebody is in a review; the address says all of it.
 *
 * @param name part of a first name; empty for everybody
 * @param page from 1
 * @param pair id of the proposal opened beside the list; {@code next} for the first that waits for a decision; or empty
 * @param done id of the proposal just decided, or empty
 * @param published how many have just been published
 * @param read how many have just been accepted by a page
 */
record ReviewPlace(ReviewFilter filter, ReviewSort sort, String name, int page, String pair, String done, int published, int read) {

    static final String NEXT = "next";
    private static final int LONGEST_NAME = 80;

    ReviewPlace {
        page = Math.max(1, page);
        name = name.strip().substring(0, Math.min(LONGEST_NAME, name.strip().length()));
    }

    /** @param parameter gives the value of a name in the address or in a form, empty if there is none */
    static ReviewPlace of(UnaryOperator<String> parameter) {
        return new ReviewPlace(ReviewFilter.of(parameter.apply("filter")), ReviewSort.of(parameter.apply("sort")), parameter.apply("name"),
                number(parameter.apply("page"), 1), parameter.apply("pair"), parameter.apply("done"), number(parameter.apply("published"), 0),
                number(parameter.apply("read"), 0));
    }

    /** The same list with this proposal beside. */
    ReviewPlace opening(String proposal) {
        return opening(proposal, "");
    }

    ReviewPlace after(String decided, boolean beside) {
        return new ReviewPlace(filter, sort, name, page, beside ? NEXT : "", decided, 0, 0);
    }

    ReviewPlace opening(String proposal, String decided) {
        return new ReviewPlace(filter, sort, name, page, proposal, decided, 0, 0);
    }

    ReviewPlace onPage(int other) {
        return new ReviewPlace(filter, sort, name, other, "", "", 0, 0);
    }

    ReviewPlace with(ReviewFilter other) {
        return new ReviewPlace(other, sort, name, 1, "", "", 0, 0);
    }

    ReviewPlace by(ReviewSort other) {
        return new ReviewPlace(filter, other, name, 1, "", "", 0, 0);
    }

    /** The address of this place in the round of this id. */
    String path(String roundId) {
        StringBuilder path = new StringBuilder("/rounds/" + roundId);
        add(path, "filter", filter == ReviewFilter.ALL ? "" : filter.name());
        add(path, "sort", sort == ReviewSort.NEED ? "" : sort.name());
        add(path, "name", name);
        add(path, "page", page == 1 ? "" : String.valueOf(page));
        add(path, "pair", pair);
        add(path, "done", done);
        return path.toString();
    }

    /** The proposals that the address names. */
    List<String> named() {
        return Stream.of(pair, done).filter(id -> !id.isEmpty() && !id.equals(NEXT)).distinct().toList();
    }

    /** The part of a first name for LIKE, its own wildcards taken literally. */
    String pattern() {
        return name.isEmpty() ? "%" : "%" + name.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    boolean whole() {
        return filter == ReviewFilter.ALL && name.isEmpty();
    }

    private static void add(StringBuilder path, String name, String value) {
        if (!value.isEmpty()) {
            path.append(path.indexOf("?") < 0 ? '?' : '&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static int number(String typed, int otherwise) {
        return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : otherwise;
    }
}
