package fr.binome.people;

import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;

/** Reads a text of a staff form. Stateless. */
final class TypedText {

    private TypedText() {
    }

    /** A text that must be there, of at most {@code longest} characters. */
    static String needed(FormData data, String field, int longest, FieldErrors errors) {
        String typed = data.first(field);
        if (typed.isEmpty()) {
            errors.add(field, "people.error.missing");
        } else if (typed.length() > longest) {
            errors.add(field, "people.error.long", longest, typed.length());
        }
        return typed;
    }
}
