package fr.binome.intake;

import fr.binome.people.Ages;
import fr.binome.people.vocabulary.Gender;
import java.time.LocalDate;
import java.util.Optional;

/** Reads who somebody is. Not thread-safe. */
final class IdentityReader {

    private final FieldReader fields;
    private final ContactReader contacts;
    private final LocalDate today;

    IdentityReader(FieldReader fields, LocalDate today) {
        this.fields = fields;
        this.contacts = new ContactReader(fields);
        this.today = today;
    }

    /** In the order of the form; {@code birthDate} and {@code commune} are null where they are at fault. */
    Identity read(AgeRule rule) {
        return read(rule, false);
    }

    /** @param otherwise whether somebody else is called instead, so that no address or number of their own is needed */
    Identity read(AgeRule rule, boolean otherwise) {
        String firstName = fields.name(Questions.FIRST_NAME);
        String lastName = fields.name(Questions.LAST_NAME);
        LocalDate birthDate = new BirthDateReader(fields, today).read(rule).orElse(null);
        String email = otherwise ? null : contacts.email(Questions.EMAIL.name());
        String phone = otherwise ? null : contacts.phone(Questions.PHONE.name());
        boolean alone = !otherwise && (birthDate == null || Ages.on(birthDate, today) >= rule.contactFrom());
        if (alone && !contacts.any("email", "phone")) {
            fields.wrong("email", "intake.error.contact.missing");
        }
        Optional<String> commune = new HomeReader(fields).read();
        String gender = fields.one(Questions.GENDER, Gender.UNSAID.name());
        return new Identity(firstName, lastName, email, phone, birthDate, gender,
                HomeReader.postalCode(fields.typed(HomeReader.POSTAL_CODE)), commune.orElse(null));
    }
}
