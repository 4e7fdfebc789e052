package fr.binome.people;

import io.micronaut.core.annotation.Nullable;
import java.util.Objects;

/**
 * Whom to write to and call in the family's stead, as mails and lists name that person. Immutable.
 *
 * @param name of the person, empty if nobody is noted; the service's own name stays in the file
 * @param email null if there is none; then {@code phone} is there
 */
record CareContact(String name, @Nullable String email, @Nullable String phone) {

    static final CareContact NOBODY = new CareContact("", null, null);

    boolean reachable() {
        return email != null || phone != null;
    }

    /** Whether mails that the one got are none of the other's business. */
    boolean differs(CareContact other) {
        return !Objects.equals(email, other.email) || !Objects.equals(phone, other.phone);
    }
}
