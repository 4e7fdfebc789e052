package fr.binome.account;

import fr.binome.mail.Channel;
import fr.binome.mail.Letter;
import fr.binome.mail.Outbox;
import fr.binome.mail.RecipientKind;
import fr.binome.platform.Clock;
import fr.binome.platform.Ids;
import fr.binome.platform.token.InvalidLinkException;
import fr.binome.platform.token.Token;
import fr.binome.platform.token.TokenPurpose;
import fr.binome.platform.token.Tokens;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Asks people to join the team by a mailed link that lives a week. Thread-safe. */
@Singleton
class InvitationDesk {

    static final Duration LIFE = Duration.ofDays(7);
    private static final String SUBJECT = "INVITATION";

    private final InvitationRepository invitations;
    private final TeamMemberRepository members;
    private final AssociationRepository associations;
    private final Tokens tokens;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    InvitationDesk(InvitationRepository invitations, TeamMemberRepository members, AssociationRepository associations, Tokens tokens,
                   Outbox outbox, Audit audit, Clock clock) {
        this.invitations = invitations;
        this.members = members;
        this.associations = associations;
        this.tokens = tokens;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether somebody of this address has been asked and has not answered: a second role would be theirs to choose. */
    @Transactional
    boolean waits(Staff staff, String email) {
        return invitations.waiting(staff.associationId(), email) > 0;
    }

    @Transactional
    void invite(Staff by, InvitationForm form) {
        Instant now = clock.now();
        Invitation invitation = invitations.save(new Invitation(Ids.next(), by.associationId(), form.branchId(), form.role(), form.firstName(),
                form.lastName(), form.email(), form.phone(), by.memberId(), now, now.plus(LIFE), null, null));
        audit.record(by.associationId(), by.memberId(), "invitation.sent", SUBJECT, invitation.id(), form.role().name());
        send(by, invitation);
    }

    /** Sends a new link, the earlier ones open nothing any more; false if the invitation was accepted or taken back meanwhile. */
    @Transactional
    boolean again(Staff by, String id) {
        Instant now = clock.now();
        if (invitations.again(by.associationId(), id, now, now.plus(LIFE)) == 0) {
            return false;
        }
        tokens.expire(by.associationId(), TokenPurpose.TEAM_INVITATION, id);
        audit.record(by.associationId(), by.memberId(), "invitation.sent-again", SUBJECT, id, "");
        send(by, invitations.findByAssociationIdAndId(by.associationId(), id).orElseThrow());
        return true;
    }

    @Transactional
    boolean revoke(Staff by, String id) {
        if (invitations.revoke(by.associationId(), id, clock.now()) == 0) {
            return false;
        }
        tokens.expire(by.associationId(), TokenPurpose.TEAM_INVITATION, id);
        audit.record(by.associationId(), by.memberId(), "invitation.revoked", SUBJECT, id, "");
        return true;
    }

    /** @throws InvalidLinkException if the invitation is used, over or taken back */
    @Transactional
    Invitation open(String text) {
        Token token = tokens.open(TokenPurpose.TEAM_INVITATION, text);
        return invitations.findByAssociationIdAndId(token.associationId(), token.subjectId())
                .filter(found -> found.openAt(clock.now()))
                .orElseThrow(() -> new InvalidLinkException(InvalidLinkException.Reason.USED));
    }

    /**
     * Makes the invited person a member, or gives a former member the account back; empty if somebody was quicker, or the person is
     * of the team by now: a role that was given since stays.
     */
    @Transactional
    Optional<TeamMember> accept(Invitation invitation) {
        if (invitations.accept(invitation.associationId(), invitation.id(), clock.now()) == 0) {
            return Optional.empty();
        }
        tokens.expire(invitation.associationId(), TokenPurpose.TEAM_INVITATION, invitation.id());
        Optional<TeamMember> former = members.findByAssociationIdAndEmail(invitation.associationId(), invitation.email());
        if (former.filter(TeamMember::active).isPresent()) {
            return Optional.empty();
        }
        String id = former.map(TeamMember::id).orElseGet(Ids::next);
        TeamMember member = new TeamMember(id, invitation.associationId(), invitation.branchId(), invitation.role(), invitation.firstName(),
                invitation.lastName(), invitation.email(), invitation.phone(), null, true, former.map(TeamMember::createdAt).orElseGet(clock::now));
        audit.record(invitation.associationId(), id, "invitation.accepted", "TEAM_MEMBER", id, invitation.role().name());
        return Optional.of(former.isPresent() ? members.update(member) : members.save(member));
    }

    private void send(Staff by, Invitation invitation) {
        Association association = associations.findById(invitation.associationId()).orElseThrow();
        Token token = tokens.issue(invitation.associationId(), TokenPurpose.TEAM_INVITATION, invitation.id(), LIFE);
        outbox.post(new Letter(association.id(), "team-invitation:" + token.id(), "team-invitation", association.language(),
                RecipientKind.STAFF, invitation.id(), invitation.firstName() + " " + invitation.lastName(), Channel.MAIL, invitation.email(),
                Map.of("association", Map.of("name", association.name(), "phone", association.phone(), "email", association.email()),
                        "coordinator", Map.of("name", by.name(), "phone", association.phone()),
                        "firstName", invitation.firstName(), "inviter", by.name(), "token", token.id(), "validDays", LIFE.toDays()),
                clock.now()));
    }
}
