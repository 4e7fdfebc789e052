package fr.binome.web;

import io.micronaut.http.HttpParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a table was asked for by its address: filters, a column to sort by, a page. What the table does not know is left out, so
 * that any address leads to a page. A sorting is the name of a column, with a minus before it for the other way round. Immutable.
 */
public final class TableQuery {

    /** Lines of a page. */
    public static final int SIZE = 50;
    private static final int LONGEST = 80;

    private final String path;
    private final List<String> columns;
    private final Map<String, String> filters;
    private final String sort;
    private final int page;

    private TableQuery(String path, List<String> columns, Map<String, String> filters, String sort, int page) {
        this.path = path;
        this.columns = columns;
        this.filters = filters;
        this.sort = sort;
        this.page = page;
    }

    /**
     * Reads the address.
     *
     * @param columns that can be sorted by, the usual one first; {@code -since} for one that usually begins with the greatest
     * @param filters names of the parameters that choose lines
     */
    public static TableQuery of(String path, HttpParameters parameters, List<String> columns, String... filters) {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (String filter : filters) {
            String value = parameters.getFirst(filter).orElse("").strip();
            chosen.put(filter, value.length() > LONGEST ? value.substring(0, LONGEST) : value);
        }
        String typed = parameters.getFirst("page").orElse("");
        return new TableQuery(path, List.copyOf(columns), chosen, sorting(parameters.getFirst("sort").orElse(""), columns),
                typed.matches("[1-9]\\d{0,5}") ? Integer.parseInt(typed) : 1);
    }

    private static String sorting(String asked, List<String> columns) {
        return columns.stream().anyMatch(column -> name(column).equals(name(asked))) ? asked : columns.get(0);
    }

    /** The value of a filter; empty if nothing was asked. */
    public String filter(String name) {
        return filters.get(name);
    }

    /** The value of a filter if it is one of these, else empty. */
    public String filter(String name, List<String> values) {
        return values.contains(filters.get(name)) ? filters.get(name) : "";
    }

    /** The value of a filter as a part of a text for LIKE, its own wildcards taken literally. */
    public String pattern(String name) {
        return "%" + filters.get(name).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_").replaceAll("\\s+", "%") + "%";
    }

    /** Whether any filter is set. */
    public boolean searching() {
        return filters.values().stream().anyMatch(value -> !value.isEmpty());
    }

    /** The column to sort by, with a minus if the greatest come first. */
    public String sort() {
        return sort;
    }

    /** The last page that has something on it stands in for any page after it. */
    public TableQuery within(long found) {
        return new TableQuery(path, columns, filters, sort, (int) Math.min(page, pages(found)));
    }

    /** Lines before those of the page. */
    public int offset() {
        return (page - 1) * SIZE;
    }

    /** The address of the same lines with another value of one filter, from the first page. */
    public String with(String filter, String value) {
        Map<String, String> changed = new LinkedHashMap<>(filters);
        changed.put(filter, value);
        return address(changed, sort, 1);
    }

    /**
     * What the partials {@code _columns}, {@code _sorts} and {@code _pager} show.
     *
     * @param headings name of each column, in order, to the key of its word; those that cannot be sorted by are headings only
     * @param numbers names of the columns that hold numbers
     */
    public TableView view(long found, Map<String, String> headings, String... numbers) {
        List<TableView.Column> shown = new ArrayList<>();
        headings.forEach((name, key) -> shown.add(column(name, key, List.of(numbers).contains(name))));
        long last = Math.min(found, (long) page * SIZE);
        return new TableView(shown, sort, found == 0 ? 0 : offset() + 1, last, found, pages(found) > 1,
                page > 1 ? address(filters, sort, page - 1) : "", last < found ? address(filters, sort, page + 1) : "");
    }

    private TableView.Column column(String name, String key, boolean number) {
        String usual = columns.stream().filter(column -> name(column).equals(name)).findFirst().orElse("");
        boolean chosen = name(sort).equals(name) && !usual.isEmpty();
        String next = !chosen ? usual : sort.startsWith("-") ? name : "-" + name;
        return new TableView.Column(key, usual.isEmpty() ? "" : address(filters, next, 1),
                !chosen ? "" : sort.startsWith("-") ? "descending" : "ascending", number);
    }

    private String address(Map<String, String> chosen, String sorted, int ofPage) {
        Map<String, String> parts = new LinkedHashMap<>(chosen);
        parts.put("sort", sorted.equals(columns.get(0)) ? "" : sorted);
        parts.put("page", ofPage == 1 ? "" : String.valueOf(ofPage));
        String query = parts.entrySet().stream().filter(part -> !part.getValue().isEmpty())
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static long pages(long found) {
        return Math.max(1, (found + SIZE - 1) / SIZE);
    }

    private static String name(String column) {
        return column.startsWith("-") ? column.substring(1) : column;
    }
}
