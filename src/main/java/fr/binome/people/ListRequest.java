package fr.binome.people;

import fr.binome.web.TableQuery;
import io.micronaut.http.HttpParameters;
import java.util.Arrays;
import java.util.List;

/**
 * What a list of people was asked for; empty parts ask for everybody.
 *
 * @param table part of a name, sorting and page
 * @param status name of a status
 * @param branch id of a branch
 * @param age one of {@link AgeBand}
 * @param missing what is missing before a match
 */
record ListRequest(TableQuery table, String status, String branch, String age, String missing) {

    private static final String NAME = "name";

    /**
     * @param columns that can be sorted by, the usual one first
     * @param missing the obstacles that the list can be filtered by
     */
    static <S extends Enum<S>> ListRequest of(String path, HttpParameters parameters, List<String> columns, Class<S> statuses,
                                              List<String> missing) {
        TableQuery table = TableQuery.of(path, parameters, columns, NAME, "status", "branch", "age", "missing");
        String branch = table.filter("branch");
        return new ListRequest(table, table.filter("status", Arrays.stream(statuses.getEnumConstants()).map(Enum::name).toList()),
                branch.matches("[0-9a-z]{20}") ? branch : "", table.filter("age", AgeBand.names()), table.filter("missing", missing));
    }

    String name() {
        return table.filter(NAME);
    }

    /** The part of a name for LIKE. */
    String pattern() {
        return table.pattern(NAME);
    }

    /** How many it finds in all. */
    long found(List<StatusCount> counts) {
        return counts.stream().filter(count -> status.isEmpty() || status.equals(count.status())).mapToLong(StatusCount::people).sum();
    }

    /** The last page that has somebody on it stands in for any page after it. */
    ListRequest within(List<StatusCount> counts) {
        return new ListRequest(table.within(found(counts)), status, branch, age, missing);
    }
}
