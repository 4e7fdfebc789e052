package fr.binome.people;

import fr.binome.account.Branch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The frame of a list page: how many there are, by status, and what to filter and sort by. */
final class ListView {

    /** A value of another filter, already in words where {@code key} is empty. */
    record Choice(String value, String key, String text, boolean selected) {
    }

    /** A status to filter by; {@code key} is that of its word. */
    record Filter(String key, String status, long count, boolean selected) {
    }

    private ListView() {
    }

    /** @param columns names of the columns, in order; their words are {@code people.col.} and the name */
    static <S extends Enum<S>> Map<String, Object> of(ListRequest request, Class<S> statuses, String prefix, List<StatusCount> counts,
                                                      List<?> people, List<String> columns) {
        Map<String, Long> byStatus = new HashMap<>();
        counts.forEach(count -> byStatus.put(count.status(), count.people()));
        long all = byStatus.values().stream().mapToLong(Long::longValue).sum();
        List<Filter> filters = new ArrayList<>();
        filters.add(new Filter(prefix + "all", "", all, request.status().isEmpty()));
        Arrays.stream(statuses.getEnumConstants()).filter(status -> byStatus.containsKey(status.name()) || status.name().equals(request.status()))
                .forEach(status -> filters.add(new Filter(prefix + status.name(), status.name(),
                        byStatus.getOrDefault(status.name(), 0L), status.name().equals(request.status()))));
        Map<String, String> headings = new LinkedHashMap<>();
        columns.forEach(column -> headings.put(column, "people.col." + column));
        Map<String, Object> model = new HashMap<>();
        model.put("people", people);
        model.put("found", request.found(counts));
        model.put("filters", filters);
        model.put("name", request.name());
        model.put("searching", request.table().searching());
        model.put("table", request.table().view(request.found(counts), headings, "age", "capacity"));
        return model;
    }

    /** The choices of the other filters; branches only where there are several. */
    static void filters(Map<String, Object> model, ListRequest request, List<Branch> branches, List<String> ages, List<String> missing) {
        model.put("branches", branches.size() < 2 ? List.of() : branches.stream()
                .map(branch -> new Choice(branch.id(), "", branch.name(), branch.id().equals(request.branch()))).toList());
        model.put("ages", choices(ages, "people.age.", request.age()));
        model.put("lacks", choices(missing, "people.missing.", request.missing()));
        model.put("moreOpen", !(request.branch() + request.age() + request.missing()).isEmpty());
    }

    private static List<Choice> choices(List<String> values, String prefix, String selected) {
        return values.stream().map(value -> new Choice(value, prefix + value, "", value.equals(selected))).toList();
    }
}
