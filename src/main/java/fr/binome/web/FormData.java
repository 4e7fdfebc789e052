package fr.binome.web;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What somebody sent with a form: every field may be missing or stand several times. Immutable. */
public final class FormData {

    public static final FormData EMPTY = new FormData(Map.of());

    /** More fields than any form has; the rest is dropped. */
    private static final int MOST_FIELDS = 400;

    private final Map<String, List<String>> fields;

    private FormData(Map<String, List<String>> fields) {
        this.fields = fields;
    }

    /** Reads {@code application/x-www-form-urlencoded}; broken escapes are an {@link IllegalFormException}. */
    public static FormData parse(String body) {
        try {
            return new FormData(new QueryStringDecoder(body, StandardCharsets.UTF_8, false, MOST_FIELDS, true).parameters());
        } catch (IllegalArgumentException broken) {
            throw new IllegalFormException("The form cannot be read", broken);
        }
    }

    /** A form as if it had been sent with these fields. */
    public static FormData of(Map<String, List<String>> fields) {
        return new FormData(Map.copyOf(fields));
    }

    /** The first value without blanks around it and without control characters; empty if there is none. */
    public String first(String name) {
        List<String> values = fields.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : clean(values.get(0));
    }

    /** All values that are not blank, in the order sent. */
    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of()).stream().map(FormData::clean).filter(value -> !value.isEmpty()).toList();
    }

    public boolean has(String name) {
        return !first(name).isEmpty();
    }

    /** Line feeds and tabs stay, for text areas; every other control character goes. */
    private static String clean(String value) {
        return value.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "").strip();
    }
}
