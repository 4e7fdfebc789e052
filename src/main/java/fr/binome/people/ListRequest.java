package fr.binome.people;

import io.micronaut.http.HttpParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * What a list page was asked for; empty parts ask for everybody.
 *
 * @param name part of a name
 * @param status name of a status
 * @param branch id of a branch
 * @param age one of {@link AgeBand}
 * @param missing what is missing before a match
 * @param page 1 for the first
 */
record ListRequest(String path, String name, String status, String branch, String age, String missing, int page) {

    static final int SIZE = 50;
    private static final int LONGEST_NAME = 80;

    ListRequest(String path, String name, String status, int page) {
        this(path, name, status, "", "", "", page);
    }

    /** @param missing the obstacles that the list can be filtered by */
    static <S extends Enum<S>> ListRequest of(String path, HttpParameters parameters, Class<S> statuses, List<String> missing) {
        String name = parameters.getFirst("name").orElse("").strip();
        String branch = parameters.getFirst("branch").orElse("");
        return new ListRequest(path, name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name,
                known(parameters, "status", Arrays.stream(statuses.getEnumConstants()).map(Enum::name).toList()),
                branch.matches("[0-9a-z]{20}") ? branch : "", known(parameters, "age", AgeBand.names()), known(parameters, "missing", missing),
                page(parameters.getFirst("page").orElse("")));
    }

    /** The part of a name for LIKE, its own wildcards taken literally. */
    String pattern() {
        return "%" + name.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_").replaceAll("\\s+", "%") + "%";
    }

    /** Whether anything but the page was asked for. */
    boolean searching() {
        return !(name + status + branch + age + missing).isEmpty();
    }

    /** The last page that has somebody on it stands in for any page after it. */
    ListRequest within(long people) {
        int last = (int) Math.max(1, (people + SIZE - 1) / SIZE);
        return new ListRequest(path, name, status, branch, age, missing, Math.min(page, last));
    }

    int offset() {
        return (page - 1) * SIZE;
    }

    String address(String ofStatus, int ofPage) {
        return path + "?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8) + "&status=" + ofStatus + part("branch", branch)
                + part("age", age) + part("missing", missing) + "&page=" + ofPage;
    }

    private static String part(String name, String value) {
        return value.isEmpty() ? "" : "&" + name + "=" + value;
    }

    private static String known(HttpParameters parameters, String name, List<String> values) {
        String value = parameters.getFirst(name).orElse("");
        return values.contains(value) ? value : "";
    }

    private static int page(String typed) {
        return typed.matches("[1-9]\\d{0,5}") ? Integer.parseInt(typed) : 1;
    }
}
