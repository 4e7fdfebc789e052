package fr.binome.people;

import fr.binome.account.Association;
import fr.binome.account.Audit;
import fr.binome.account.Staff;
import fr.binome.platform.Clock;
import fr.binome.platform.Ids;
import fr.binome.web.ConflictException;
import fr.binome.web.NotFoundException;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;

/** What staff do about a parent's authorisation. Every change is audited and may make the young person matchable. Thread-safe. */
@Singleton
class GuardianDesk {

    private static final String MENTEE = "MENTEE";

    private final Sight sight;
    private final GuardianRepository rows;
    private final Guardians guardians;
    private final ConsentRepository consents;
    private final GuardianLinks links;
    private final Completion completion;
    private final Withdrawals withdrawals;
    private final Audit audit;
    private final Clock clock;

    GuardianDesk(Sight sight, GuardianRepository rows, Guardians guardians, ConsentRepository consents, GuardianLinks links,
                 Completion completion, Withdrawals withdrawals, Audit audit, Clock clock) {
        this.sight = sight;
        this.rows = rows;
        this.guardians = guardians;
        this.consents = consents;
        this.links = links;
        this.completion = completion;
        this.withdrawals = withdrawals;
        this.audit = audit;
        this.clock = clock;
    }

    /** Staff have spoken to the parent ({@code PHONE}) or seen the paper ({@code PAPER}); a second time changes nothing. */
    @Transactional
    public void verify(Staff staff, String menteeId, String consentId, String how) {
        Mentee mentee = mentee(staff, menteeId);
        Consent consent = consents.findByAssociationIdAndPersonId(staff.associationId(), menteeId).stream()
                .filter(found -> found.id().equals(consentId) && found.kind() == ConsentKind.PARENTAL_AUTHORISATION)
                .findFirst().orElseThrow(NotFoundException::new);
        if (!consent.valid()) {
            throw new ConflictException("/mentees/" + menteeId, "people.conflict.withdrawn");
        }
        if (consents.verify(staff.associationId(), consentId, clock.now(), staff.memberId(), how) == 1) {
            audit.record(staff.associationId(), staff.memberId(), "authorisation.verified", MENTEE, menteeId, how);
            settle(staff, mentee);
        }
    }

    /** Writes down an authorisation that staff hold on paper. */
    @Transactional
    public void paper(Staff staff, String menteeId, String name, String relation, String phone) {
        Mentee mentee = mentee(staff, menteeId);
        consents.save(new Consent(Ids.next(), staff.associationId(), MENTEE, menteeId, ConsentKind.PARENTAL_AUTHORISATION,
                ConsentTexts.PARENTAL_AUTHORISATION, "PAPER", name, relation, phone, clock.now(), clock.now(), staff.memberId(),
                "PAPER", null));
        audit.record(staff.associationId(), staff.memberId(), "authorisation.paper", MENTEE, menteeId, "");
        settle(staff, mentee);
    }

    /** A parent has said by phone that the authorisation no longer stands. */
    @Transactional
    public void withdraw(Staff staff, String menteeId) {
        mentee(staff, menteeId);
        withdrawals.authorisation(staff.associationId(), menteeId, staff.memberId(), clock.today(staff.zone()));
    }

    /** Writes down that staff hold the agreement on the answers on paper: the person's, or under 15 a parent's. */
    @Transactional
    public void ownData(Staff staff, String menteeId) {
        Mentee mentee = mentee(staff, menteeId);
        Optional<Guardian> parent = mentee.ageOn(clock.today(staff.zone())) >= Ages.ALONE ? Optional.empty()
                : guardians.of(mentee).stream().findFirst();
        consents.save(new Consent(Ids.next(), staff.associationId(), MENTEE, menteeId, ConsentKind.OWN_DATA, ConsentTexts.BEFORE, "PAPER",
                parent.map(Guardian::name).orElse(mentee.name()), parent.map(Guardian::relation).orElse(""), "", clock.now(), clock.now(),
                staff.memberId(), "PAPER", null));
        audit.record(staff.associationId(), staff.memberId(), "own-data.paper", MENTEE, menteeId, "");
        settle(staff, mentee);
    }

    /** Adds a parent, whom the link can then be sent. */
    @Transactional
    public void guardian(Staff staff, String menteeId, String name, String relation, @Nullable String email, @Nullable String phone) {
        mentee(staff, menteeId);
        rows.save(new Guardian(Ids.next(), staff.associationId(), menteeId, name, relation, email, phone, clock.now()));
        audit.record(staff.associationId(), staff.memberId(), "guardian.added", MENTEE, menteeId, "");
    }

    /**
     * The address to which a new link goes: the one typed, else the one known. Whoever is asked in the parents' stead is known by the
     * address that was noted only. Empty if there is none.
     *
     * @throws NotFoundException if nobody of this id may be written to about the young person
     */
    String address(Staff staff, String menteeId, String guardianId, String typed) {
        Entourage around = guardians.around(mentee(staff, menteeId));
        Guardian guardian = reached(around, guardianId);
        String known = guardian.email() == null ? "" : guardian.email();
        return typed.isEmpty() || around.stands(guardian) ? known : typed;
    }

    /** Sends a new link, to another address if {@code email} differs from the parent's that is known. */
    @Transactional
    public void resend(Staff staff, Association association, String menteeId, String guardianId, String email) {
        Mentee mentee = mentee(staff, menteeId);
        Guardian known = reached(guardians.around(mentee), guardianId);
        links.send(association, mentee, email.equals(known.email()) ? known : rows.update(known.withEmail(email)));
        audit.record(staff.associationId(), staff.memberId(), "authorisation.link-sent", MENTEE, menteeId, "");
    }

    private static Guardian reached(Entourage around, String guardianId) {
        return around.reached().stream().filter(guardian -> guardian.id().equals(guardianId)).findFirst().orElseThrow(NotFoundException::new);
    }

    private void settle(Staff staff, Mentee mentee) {
        completion.settle(staff.associationId(), staff.memberId(), mentee.id(), clock.today(staff.zone()));
    }

    private Mentee mentee(Staff staff, String id) {
        return sight.mentee(staff, id);
    }
}
