package fr.binome.people.profile;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Values by field. */
final class Values {

    private Values() {
    }

    static List<String> of(@Nullable String value) {
        return value == null || value.isEmpty() ? List.of() : List.of(value);
    }

    @Nullable
    static String first(Map<String, List<String>> values, String field) {
        return values.get(field).isEmpty() ? null : values.get(field).get(0);
    }

    static String either(Map<String, List<String>> values, String field, String otherwise) {
        return values.get(field).isEmpty() ? otherwise : values.get(field).get(0);
    }

    /** The fields in which the two differ, in the order of {@code now}; the order of codes is no difference. */
    static List<String> changed(Map<String, List<String>> before, Map<String, List<String>> now) {
        return now.keySet().stream().filter(field -> !Objects.equals(sorted(before.get(field)), sorted(now.get(field)))).toList();
    }

    private static List<String> sorted(@Nullable List<String> codes) {
        return codes == null ? List.of() : codes.stream().sorted().toList();
    }
}
