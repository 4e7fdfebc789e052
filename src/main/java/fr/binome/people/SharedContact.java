package fr.binome.people;

import io.micronaut.core.annotation.Nullable;
import java.util.Collection;

/**
 * Whether a parent's address or number is also somebody else's. Then the mailed link proves nothing about the parent: the child, or
 * the mentor, may have answered it.
 */
public final class SharedContact {

    private SharedContact() {
    }

    /** Upper case and +tag apart; compares the numbers that parents left with their consents as well. */
    public static boolean between(Mentee mentee, Collection<Guardian> guardians, Collection<Consent> consents) {
        return between(mentee.email(), mentee.phone(), guardians, consents);
    }

    /** The same for a mentor. */
    public static boolean between(Mentor mentor, Collection<Guardian> guardians, Collection<Consent> consents) {
        return between(mentor.email(), mentor.phone(), guardians, consents);
    }

    private static boolean between(@Nullable String email, @Nullable String phone, Collection<Guardian> guardians, Collection<Consent> consents) {
        return guardians.stream().anyMatch(guardian -> EmailAddress.same(guardian.email(), email) || PhoneNumber.same(guardian.phone(), phone))
                || consents.stream().filter(consent -> consent.kind() == ConsentKind.PARENTAL_AUTHORISATION)
                .anyMatch(consent -> PhoneNumber.same(consent.phone(), phone));
    }
}
