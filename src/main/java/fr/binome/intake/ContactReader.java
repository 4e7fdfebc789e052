package fr.binome.intake;

import fr.binome.people.EmailAddress;
import fr.binome.people.PhoneNumber;
import java.util.Optional;

/** Reads addresses and numbers. Not thread-safe. */
final class ContactReader {

    /** The hidden field that carries the address about which the reader was asked; sent again unchanged, it is meant so. */
    static final String ASKED = "Asked";

    private final FieldReader fields;

    ContactReader(FieldReader fields) {
        this.fields = fields;
    }

    /** The address, null if none was typed or it is wrong. */
    String email(String field) {
        String typed = fields.typed(field).replace(" ", "");
        if (typed.isEmpty()) {
            return null;
        }
        Optional<String> address = EmailAddress.of(typed);
        if (address.isEmpty()) {
            fields.wrong(field, typed.contains("@") ? "intake.error.email" : "intake.error.email.at", FieldReader.shown(typed));
            return null;
        }
        Optional<String> suggestion = EmailAddress.suggestion(address.get());
        if (suggestion.isPresent() && !fields.typed(field + ASKED).equalsIgnoreCase(typed)) {
            fields.wrong(field, "intake.error.email.suggestion", suggestion.get());
        }
        return address.get();
    }

    /** The number, null if none was typed or it is wrong. */
    String phone(String field) {
        String typed = fields.typed(field);
        if (typed.isEmpty()) {
            return null;
        }
        Optional<String> number = PhoneNumber.of(typed);
        if (number.isEmpty()) {
            fields.wrong(field, "intake.error.phone", FieldReader.shown(typed));
        }
        return number.orElse(null);
    }

    /** Whether somebody typed an e-mail or a number, right or wrong. */
    boolean any(String email, String phone) {
        return !fields.typed(email).isEmpty() || !fields.typed(phone).isEmpty();
    }
}
