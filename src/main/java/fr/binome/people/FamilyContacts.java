package fr.binome.people;

import fr.binome.account.Association;
import fr.binome.account.Audit;
import fr.binome.mail.Outbox;
import fr.binome.platform.Clock;
import fr.binome.platform.token.TokenPurpose;
import fr.binome.platform.token.Tokens;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;

/**
 * Turns what goes to a family from the parents to whoever staff noted in their stead: open links end, letters that have not left
 * are taken back, a parent's address is no longer the child's, and a request for the authorisation that is open goes to the new
 * person. Thread-safe.
 */
@Singleton
class FamilyContacts {

    private static final List<TokenPurpose> LINKS = List.of(TokenPurpose.GUARDIAN_AUTHORISATION, TokenPurpose.MY_PAGE_GUARDIAN);

    private final Guardians guardians;
    private final GuardianAsks asks;
    private final GuardianLinks links;
    private final MenteeRepository mentees;
    private final Tokens tokens;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    FamilyContacts(Guardians guardians, GuardianAsks asks, GuardianLinks links, MenteeRepository mentees, Tokens tokens, Outbox outbox,
                   Audit audit, Clock clock) {
        this.guardians = guardians;
        this.asks = asks;
        this.links = links;
        this.mentees = mentees;
        this.tokens = tokens;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Call when the care file has been kept, in the same transaction.
     *
     * @param moved whether the contact is reached elsewhere than before
     */
    @Transactional
    public void turn(Association association, Mentee mentee, String actor, boolean moved) {
        Entourage around = guardians.around(mentee);
        boolean asked = asks.open(association.id(), mentee.id(), clock.now()) > 0;
        if (around.withheld()) {
            around.parents().forEach(parent -> silence(association, parent.id()));
            separate(mentee, around.parents(), actor);
        }
        if (moved && around.contact() != null) {
            silence(association, around.contact().id());
        }
        if (asked && around.contact() != null && asks.open(association.id(), mentee.id(), clock.now()) == 0) {
            links.send(association, mentee, around.contact());
        }
    }

    private void silence(Association association, String guardianId) {
        LINKS.forEach(purpose -> tokens.expire(association.id(), purpose, guardianId));
        outbox.withdrawTo(association.id(), guardianId);
    }

    /** A child's address is often a parent's: then it is nobody's here, and the child is reached through somebody. */
    private void separate(Mentee mentee, List<Guardian> parents, String actor) {
        String email = parents.stream().anyMatch(parent -> EmailAddress.same(parent.email(), mentee.email())) ? null : mentee.email();
        String phone = parents.stream().anyMatch(parent -> PhoneNumber.same(parent.phone(), mentee.phone())) ? null : mentee.phone();
        if (!Objects.equals(email, mentee.email()) || !Objects.equals(phone, mentee.phone())) {
            mentees.update(mentee.reachedAt(email, phone, channel(mentee.channel(), email, phone)));
            tokens.expire(mentee.associationId(), TokenPurpose.MY_PAGE_MENTEE, mentee.id());
            outbox.withdrawTo(mentee.associationId(), mentee.id());
            audit.record(mentee.associationId(), actor, "mentee.edited", "MENTEE", mentee.id(), "email, phone");
        }
    }

    private static Channel channel(Channel before, @Nullable String email, @Nullable String phone) {
        boolean stays = before == Channel.VIA || before == Channel.MAIL && email != null || before == Channel.PHONE && phone != null;
        return stays ? before : phone != null ? Channel.PHONE : Channel.VIA;
    }
}
