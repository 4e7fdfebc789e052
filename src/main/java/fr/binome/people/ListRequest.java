package fr.binome.people;

import io.micronaut.http.HttpParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What a list page was asked for.
 *
 * @param name part of a name; empty for everybody
 * @param status name of a status; empty for all of them
 * @param page 1 for the first
 */
record ListRequest(String path, String name, String status, int page) {

    static final int SIZE = 50;
    private static final int LONGEST_NAME = 80;

    static <S extends Enum<S>> ListRequest of(String path, HttpParameters parameters, Class<S> statuses) {
        String name = parameters.getFirst("name").orElse("").strip();
        String status = parameters.getFirst("status").orElse("");
        boolean known = Arrays.stream(statuses.getEnumConstants()).anyMatch(value -> value.name().equals(status));
        return new ListRequest(path, name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name, known ? status : "",
                page(parameters.getFirst("page").orElse("")));
    }

    /** The part of a name for LIKE, its own wildcards taken literally. */
    String pattern() {
        return "%" + name.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_").replaceAll("\\s+", "%") + "%";
    }

    /** The last page that has somebody on it stands in for any page after it. */
    ListRequest within(long people) {
        int last = (int) Math.max(1, (people + SIZE - 1) / SIZE);
        return new ListRequest(path, name, status, Math.min(page, last));
    }

    int offset() {
        return (page - 1) * SIZE;
    }

    String address(String ofStatus, int ofPage) {
        return path + "?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8) + "&status=" + ofStatus + "&page=" + ofPage;
    }

    private static int page(String typed) {
        return typed.matches("[1-9]\\d{0,5}") ? Integer.parseInt(typed) : 1;
    }
}
