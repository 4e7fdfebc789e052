package fr.binome.people;

import java.util.Collection;

/**
 * Whether a parent's address or number is also the child's. Then the mailed link proves nothing about the parent: the child
 * may have answered it.
 */
public final class SharedContact {

    private SharedContact() {
    }

    /** Upper case and +tag apart; compares the numbers that parents left with their consents as well. */
    public static boolean between(Mentee mentee, Collection<Guardian> guardians, Collection<Consent> consents) {
        return guardians.stream().anyMatch(guardian -> EmailAddress.same(guardian.email(), mentee.email())
                || PhoneNumber.same(guardian.phone(), mentee.phone()))
                || consents.stream().filter(consent -> consent.kind() == ConsentKind.PARENTAL_AUTHORISATION)
                .anyMatch(consent -> PhoneNumber.same(consent.phone(), mentee.phone()));
    }
}
