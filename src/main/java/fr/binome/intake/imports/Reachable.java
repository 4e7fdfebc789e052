package fr.binome.intake.imports;

import fr.binome.people.Channel;
import fr.binome.people.EmailAddress;
import fr.binome.people.PhoneNumber;
import fr.binome.people.file.Contact;
import io.micronaut.core.annotation.Nullable;

/** How somebody of a file can be reached, in the form that is kept; what is written but no address or number is missing here. */
record Reachable(@Nullable String email, @Nullable String phone) {

    static Reachable of(Contact contact) {
        return of(contact.email(), contact.phone());
    }

    static Reachable of(String email, String phone) {
        return new Reachable(EmailAddress.of(email.strip()).orElse(null), PhoneNumber.of(phone.strip()).orElse(null));
    }

    boolean any() {
        return email != null || phone != null;
    }

    Channel channel() {
        return email == null ? Channel.PHONE : Channel.MAIL;
    }
}
