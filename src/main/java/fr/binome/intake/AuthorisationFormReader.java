package fr.binome.intake;

import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import java.util.Optional;

/** Reads a parent's answer. Nothing is chosen in advance, so that no machine agrees in the parent's place. Stateless. */
final class AuthorisationFormReader {

    static final String YES = "yes";
    static final String NO = "no";

    private AuthorisationFormReader() {
    }

    /** The answer; empty if {@code errors} got any. */
    static Optional<AuthorisationForm> read(FormData data, FieldErrors errors) {
        FieldReader fields = new FieldReader(data, errors);
        String answer = fields.typed("answer");
        boolean agrees = answer.equals(YES);
        if (!agrees && !answer.equals(NO)) {
            fields.wrong("answer", "intake.error.answer.missing");
        }
        String name = fields.name(Questions.GUARDIAN_NAME);
        String relation = fields.name(Questions.GUARDIAN_RELATION);
        String phone = agrees ? phone(fields) : "";
        if (agrees) {
            fields.agreed(Questions.AUTHORITY);
        }
        return errors.isEmpty() ? Optional.of(new AuthorisationForm(agrees, name, relation, phone)) : Optional.empty();
    }

    private static String phone(FieldReader fields) {
        if (fields.typed("guardianPhone").isEmpty()) {
            fields.wrong("guardianPhone", "intake.error.guardianPhone.missing");
        }
        String phone = new ContactReader(fields).phone("guardianPhone");
        return phone == null ? "" : phone;
    }
}
