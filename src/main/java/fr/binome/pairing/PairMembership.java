package fr.binome.pairing;

import fr.binome.people.EmailAddress;
import fr.binome.people.Mentee;
import fr.binome.people.Mentor;
import io.micronaut.core.annotation.Nullable;

/**
 * Who of the team is one of a pair: a volunteer may be a mentor, too. Nobody follows a pair that they are one of, whichever way it
 * comes to them, nor stands in for whoever follows it (requirement R17). People are told by the inbox of their address.
 */
public final class PairMembership {

    private PairMembership() {
    }

    /**
     * Whether the address of a member of the team is that of one of the two.
     *
     * @param mentee null if none is concerned
     * @param mentor null if none is concerned
     */
    public static boolean includes(@Nullable Mentee mentee, @Nullable Mentor mentor, String email) {
        return mentee != null && EmailAddress.same(email, mentee.email()) || mentor != null && EmailAddress.same(email, mentor.email());
    }
}
