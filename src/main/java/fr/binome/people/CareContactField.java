package fr.binome.people;

import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import fr.binome.web.FormView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whom to reach in the family's stead, as typed on the care file's page. Stateless. */
final class CareContactField {

    static final String NAME = "contactName";
    static final String EMAIL = "contactEmail";
    static final String PHONE = "contactPhone";
    private static final int LONGEST_NAME = 160;
    /** The name stands in mails and lists, which must not tell why this person is asked (requirement R3). */
    private static final Pattern TELLING = Pattern.compile("\\b(a\\.?s\\.?e|mecs|ide[fs]?|aemo)\\b|aide sociale|protection|foyer|placement|placé|pouponnière",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private CareContactField() {
    }

    /** What was typed; what is wrong with it goes to {@code errors}. */
    static CareContact read(FormData data, FieldErrors errors) {
        String name = data.first(NAME);
        Optional<String> email = EmailAddress.of(data.first(EMAIL));
        Optional<String> phone = PhoneNumber.of(data.first(PHONE));
        if (name.length() > LONGEST_NAME) {
            errors.add(NAME, "people.error.long", LONGEST_NAME, name.length());
        } else if (TELLING.matcher(name).find()) {
            errors.add(NAME, "people.error.telling");
        } else if (name.isEmpty() && (data.has(EMAIL) || data.has(PHONE))) {
            errors.add(NAME, "people.error.missing");
        }
        if (data.has(EMAIL) && email.isEmpty()) {
            errors.add(EMAIL, "people.error.email");
        }
        if (data.has(PHONE) && phone.isEmpty()) {
            errors.add(PHONE, "people.error.phone");
        }
        return new CareContact(name, email.orElse(null), phone.orElse(null));
    }

    /** Where the parents may not be reached, somebody else must be. */
    static void need(CareContact contact, FieldErrors errors) {
        if (contact.name().isEmpty()) {
            errors.add(NAME, "people.error.contactName");
        }
        if (!contact.reachable()) {
            errors.add(EMAIL, "people.error.contact");
        }
    }

    static void show(Map<String, Object> model, FormView view) {
        model.put(NAME, view.field(NAME, "text", "off", false, LONGEST_NAME));
        model.put(EMAIL, view.field(EMAIL, "email", "off", false, EmailAddress.LONGEST));
        model.put(PHONE, view.field(PHONE, "tel", "off", false, 30));
    }

    static Map<String, List<String>> typed(CareContact contact) {
        return Map.of(NAME, List.of(contact.name()), EMAIL, known(contact.email()), PHONE, known(contact.phone()));
    }

    private static List<String> known(String value) {
        return value == null ? List.of() : List.of(value);
    }
}
