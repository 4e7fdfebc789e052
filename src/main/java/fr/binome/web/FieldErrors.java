package fr.binome.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is wrong with a form, field by field in the order found; the first fault of a field counts. Not thread-safe. */
public final class FieldErrors {

    /** One fault: a key of the bundles and its arguments. */
    public record FieldError(String field, String key, List<Object> arguments) {
    }

    private final Map<String, FieldError> byField = new LinkedHashMap<>();

    public void add(String field, String key, Object... arguments) {
        byField.putIfAbsent(field, new FieldError(field, key, List.of(arguments)));
    }

    public boolean isEmpty() {
        return byField.isEmpty();
    }

    public Optional<FieldError> of(String field) {
        return Optional.ofNullable(byField.get(field));
    }

    /** The faults of these fields alone. */
    public FieldErrors only(Collection<String> fields) {
        FieldErrors some = new FieldErrors();
        byField.values().stream().filter(error -> fields.contains(error.field()))
                .forEach(error -> some.byField.put(error.field(), error));
        return some;
    }

    public List<FieldError> all() {
        return List.copyOf(byField.values());
    }
}
