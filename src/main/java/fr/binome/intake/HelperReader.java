package fr.binome.intake;

import io.micronaut.core.annotation.Nullable;

/** Reads who fills the form in with a young person. Not thread-safe. */
final class HelperReader {

    static final String DIRECT = "DIRECT";
    static final String BETWEEN = "BETWEEN";

    private final FieldReader fields;

    HelperReader(FieldReader fields) {
        this.fields = fields;
    }

    /** Null if somebody answers alone; then whatever was typed about a helper before no longer counts. */
    @Nullable
    HelperForm read() {
        if (fields.one(Questions.HELPED, "").isEmpty()) {
            return null;
        }
        ContactReader contacts = new ContactReader(fields);
        String name = fields.name(Questions.HELPER_NAME);
        String relation = fields.name(Questions.HELPER_RELATION);
        String phone = contacts.phone(Questions.HELPER_PHONE.name());
        String email = contacts.email(Questions.HELPER_EMAIL.name());
        boolean between = fields.one(Questions.VIA, DIRECT).equals(BETWEEN);
        if (between && fields.typed(Questions.HELPER_PHONE.name()).isEmpty()) {
            fields.wrong(Questions.HELPER_PHONE.name(), "intake.error.helper.phone");
        } else if (!contacts.any(Questions.HELPER_EMAIL.name(), Questions.HELPER_PHONE.name())) {
            fields.wrong(Questions.HELPER_PHONE.name(), "intake.error.helper.contact");
        }
        return new HelperForm(name, relation, email, phone, between);
    }
}
