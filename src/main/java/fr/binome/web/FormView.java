package fr.binome.web;

import fr.binome.web.FieldErrors.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Turns what was typed and what is wrong with it into fields that a view can show with the partials {@code _field},
 * {@code _choices} and {@code _errors}. The texts of a field {@code name} in the area {@code prefix} are
 * {@code prefix.name.label}, and where they exist {@code prefix.name.hint}. Not thread-safe.
 */
public final class FormView {

    /** A field to type into. {@code type} is that of HTML; {@code textarea} for several lines. */
    public record Field(String name, String label, String hint, String value, String error, String type,
                        String autocomplete, boolean required, int maxLength) {
        public boolean area() {
            return type.equals("textarea");
        }

        /** Whether HTML lets such a field limit its characters: dates and numbers do so by themselves. */
        public boolean limited() {
            return !type.equals("date") && !type.equals("number");
        }

        /** The ids of what describes the field, for {@code aria-describedby}; empty if nothing does. */
        public String describedBy() {
            return ((hint.isEmpty() ? "" : name + "-hint ") + (error.isEmpty() ? "" : name + "-error")).strip();
        }
    }

    /** Choices of which one (radio) or several (checkbox) can be taken. */
    public record Choices(String name, String label, String hint, String error, boolean required, List<Option> options) {
        public String describedBy() {
            return ((hint.isEmpty() ? "" : name + "-hint ") + (error.isEmpty() ? "" : name + "-error")).strip();
        }
    }

    /** One choice; the first one of a group bears the field's name as id, so that the error summary can lead there. */
    public record Option(String id, String name, String type, String value, String label, String icon, boolean checked) {
    }

    /** One line of the error summary. */
    public record Fault(String field, String message) {
    }

    /** Longest text that is shown again in a field; what is longer was refused and would only slow the page down. */
    private static final int MOST_SHOWN = 2_000;

    private final Messages messages;
    private final String language;
    private final String prefix;
    private final FormData data;
    private final FieldErrors errors;

    public FormView(Messages messages, String language, String prefix, FormData data, FieldErrors errors) {
        this.messages = messages;
        this.language = language;
        this.prefix = prefix;
        this.data = data;
        this.errors = errors;
    }

    public Field field(String name, String type, String autocomplete, boolean required, int maxLength) {
        String typed = data.first(name);
        return new Field(name, label(name), hint(name), typed.substring(0, Math.min(typed.length(), MOST_SHOWN)),
                error(name), type, autocomplete, required, maxLength);
    }

    /** {@code labels} gives the key of a value's text, {@code icons} the drawing or an empty string. */
    public Choices choices(String name, boolean several, boolean required, List<String> values,
                           Function<String, String> labels, Function<String, String> icons) {
        List<String> taken = data.all(name);
        List<Option> options = new ArrayList<>();
        for (String value : values) {
            options.add(new Option(options.isEmpty() ? name : name + "-" + value, name, several ? "checkbox" : "radio", value,
                    messages.text(language, labels.apply(value)), icons.apply(value), taken.contains(value)));
        }
        return new Choices(name, label(name), hint(name), error(name), required, options);
    }

    /** The error summary at the top of the page; empty when all is well. */
    public List<Fault> faults() {
        return errors.all().stream().map(fault -> new Fault(fault.field(), message(fault))).toList();
    }

    private String label(String name) {
        return messages.text(language, prefix + "." + name + ".label");
    }

    private String hint(String name) {
        String key = prefix + "." + name + ".hint";
        return messages.has(language, key) ? messages.text(language, key) : "";
    }

    private String error(String name) {
        return errors.of(name).map(this::message).orElse("");
    }

    private String message(FieldError fault) {
        return messages.text(language, fault.key(), fault.arguments().toArray());
    }
}
