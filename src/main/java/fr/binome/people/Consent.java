package fr.binome.people;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * Somebody's agreement to a text: who, to what, when, and how staff made sure of it.
 *
 * @param personKind {@code MENTEE} or {@code MENTOR}, whom it is about
 * @param givenBy {@code SELF}, {@code GUARDIAN} or {@code PAPER}
 * @param verifiedHow {@code PHONE} or {@code PAPER}; null while it is to verify
 */
@MappedEntity("consents")
public record Consent(@Id String id, String associationId, String personKind, String personId, ConsentKind kind,
                      String textVersion, String givenBy, String givenName, String relation, String phone,
                      Instant givenAt, @Nullable Instant verifiedAt, @Nullable String verifiedBy,
                      @Nullable String verifiedHow, @Nullable Instant withdrawnAt) {

    /** A refusal is kept as an answer withdrawn at the moment it was given. */
    public boolean refused() {
        return givenAt.equals(withdrawnAt);
    }

    public boolean valid() {
        return withdrawnAt == null;
    }

    public boolean verified() {
        return valid() && verifiedAt != null;
    }
}
