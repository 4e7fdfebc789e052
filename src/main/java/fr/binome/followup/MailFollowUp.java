package fr.binome.followup;

import fr.binome.account.AssociationRepository;
import fr.binome.followup.catalogue.Reason;
import fr.binome.mail.Correspondent;
import fr.binome.mail.MailEvents;
import fr.binome.mail.RecipientKind;
import fr.binome.pairing.Pair;
import fr.binome.pairing.PairRepository;
import fr.binome.pairing.Side;
import fr.binome.people.Guardians;
import fr.binome.people.Mentee;
import fr.binome.people.MenteeRepository;
import fr.binome.people.Mentor;
import fr.binome.people.MentorRepository;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Raises what the post brings: an address that works no more or is closed to us (S11), and what people write (S17). Thread-safe. */
@Singleton
final class MailFollowUp implements MailEvents {

    private final AssociationRepository associations;
    private final PairRepository pairs;
    private final MenteeRepository mentees;
    private final MentorRepository mentors;
    private final Guardians guardians;
    private final SignalDesk desk;

    MailFollowUp(AssociationRepository associations, PairRepository pairs, MenteeRepository mentees, MentorRepository mentors,
                 Guardians guardians, SignalDesk desk) {
        this.associations = associations;
        this.pairs = pairs;
        this.mentees = mentees;
        this.mentors = mentors;
        this.guardians = guardians;
        this.desk = desk;
    }

    @Override
    public void bounced(Bounced bounce) {
        raise(bounce.who(), Reason.BOUNCED, Reason.PARENT_BOUNCED, "bounced:" + bounce.mailId(), "", bounce.at());
    }

    @Override
    public void unsubscribed(Unsubscribed stop) {
        raise(stop.who(), Reason.UNSUBSCRIBED, Reason.PARENT_UNSUBSCRIBED, "unsubscribed:" + stop.stopId(), "", stop.at());
    }

    /** Whoever answers the mail of a form that is not sent yet is nobody of the programme, and is heard all the same. */
    @Override
    public void replied(Replied reply) {
        String fact = "written:" + reply.messageId();
        if (reply.who().kind() != RecipientKind.STAFF
                && !raise(reply.who(), Reason.WRITTEN, Reason.PARENT_WRITTEN, fact, reply.messageId(), reply.at())) {
            associations.findById(reply.who().associationId()).ifPresent(association -> desk.raise(Concern.of(association),
                    new Finding(Reason.WRITTEN, side(reply.who()), fact, reply.messageId()), reply.at()));
        }
    }

    /**
     * A parent is told of as a parent: it is the parent's address that somebody has to mend.
     *
     * @return false if it concerns nobody of the programme
     */
    private boolean raise(Correspondent who, Reason own, Reason ofParent, String fact, String detail, Instant at) {
        Reason reason = who.kind() == RecipientKind.GUARDIAN ? ofParent : own;
        Optional<Concern> concern = who.kind() == RecipientKind.STAFF ? Optional.empty() : concern(who, side(who));
        concern.ifPresent(found -> desk.raise(found, new Finding(reason, side(who), fact, detail), at));
        return concern.isPresent();
    }

    private static Side side(Correspondent who) {
        return who.kind() == RecipientKind.MENTOR ? Side.MENTOR : Side.MENTEE;
    }

    /** The pair that the mail was about, else the person's living pair, else the person. */
    private Optional<Concern> concern(Correspondent who, Side about) {
        Mentee mentee = about == Side.MENTEE ? mentee(who).orElse(null) : null;
        Mentor mentor = about == Side.MENTOR ? mentors.findByAssociationIdAndId(who.associationId(), who.id()).orElse(null) : null;
        if (mentee == null && mentor == null) {
            return Optional.empty();
        }
        Optional<Pair> pair = who.pairId() != null ? pairs.findByAssociationIdAndId(who.associationId(), who.pairId())
                : living(who.associationId(), mentee, mentor);
        return associations.findById(who.associationId()).map(association -> pair
                .map(found -> new Concern(association, found,
                        mentees.findByAssociationIdAndId(association.id(), found.menteeId()).orElse(mentee),
                        mentors.findByAssociationIdAndId(association.id(), found.mentorId()).orElse(mentor)))
                .orElseGet(() -> new Concern(association, null, mentee, mentor)));
    }

    private Optional<Mentee> mentee(Correspondent who) {
        String id = who.kind() == RecipientKind.MENTEE ? who.id()
                : guardians.menteeOf(who.associationId(), who.id()).orElse("");
        return mentees.findByAssociationIdAndId(who.associationId(), id);
    }

    private Optional<Pair> living(String association, Mentee mentee, Mentor mentor) {
        List<Pair> all = mentee != null ? pairs.findByAssociationIdAndMenteeIdOrderByCreatedAt(association, mentee.id())
                : pairs.findByAssociationIdAndMentorIdOrderByCreatedAt(association, mentor.id());
        return all.stream().filter(pair -> pair.status().living()).reduce((earlier, later) -> later);
    }
}
