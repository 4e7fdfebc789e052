package fr.binome.people;

import fr.binome.account.Audit;
import fr.binome.people.vocabulary.RequiredCheck;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/**
 * Keeps a young person's status in step with age and consents: waiting from the day on which nothing is missing, awaiting as soon
 * as something is. The old waiting date stays. Thread-safe.
 */
@Singleton
public class Completion {

    private static final String MENTEE = "MENTEE";

    private final MenteeRepository mentees;
    private final ConsentRepository consents;
    private final CareStore care;
    private final List<PersonEvents> events;
    private final Audit audit;

    Completion(MenteeRepository mentees, ConsentRepository consents, CareStore care, List<PersonEvents> events, Audit audit) {
        this.mentees = mentees;
        this.consents = consents;
        this.care = care;
        this.events = events;
        this.audit = audit;
    }

    /**
     * Looks again, on {@code today}; call after any change of birth date or consents. Whoever is proposed or paired keeps the
     * status: a birthday never breaks a pair, a lost authorisation puts it on hold.
     */
    @Transactional
    public void settle(String associationId, String actor, String menteeId, LocalDate today) {
        Mentee mentee = mentees.findByAssociationIdAndId(associationId, menteeId).orElseThrow();
        boolean complete = Matchability.obstacles(mentee, consents.findByAssociationIdAndPersonId(associationId, menteeId), today).isEmpty();
        MenteeStatus status = mentee.status();
        Mentee checked = checked(mentee, today);
        if (complete && status == MenteeStatus.AWAITING_CONSENT) {
            mentees.update(checked.with(MenteeStatus.WAITING, mentee.waitingSince() == null ? today : mentee.waitingSince()));
            audit.record(associationId, actor, "mentee.waiting", MENTEE, menteeId, "");
        } else if (!complete && status == MenteeStatus.WAITING) {
            mentees.update(checked.with(MenteeStatus.AWAITING_CONSENT, mentee.waitingSince()));
            audit.record(associationId, actor, "mentee.awaiting-consent", MENTEE, menteeId, "");
        } else if (!checked.equals(mentee)) {
            mentees.update(checked);
        }
        if (!complete && (status == MenteeStatus.PROPOSED || status == MenteeStatus.PAIRED)) {
            events.forEach(event -> event.lost(associationId, menteeId, actor));
        }
    }

    /** Something in the file is to be renewed by a day that is near. */
    @Transactional
    public void renews(String associationId, String menteeId, LocalDate by) {
        events.forEach(event -> event.renews(associationId, menteeId, by));
    }

    /**
     * The mentor's check that the age asks for; a stricter one that staff noted stays, and comes back where a birth date was
     * corrected to one under 21.
     */
    private Mentee checked(Mentee mentee, LocalDate today) {
        if (RequiredCheck.HONORABILITE.name().equals(mentee.requiredCheck())) {
            return mentee;
        }
        boolean noted = mentee.ageOn(today) < Ages.PROTECTED_UNTIL
                && care.find(mentee.associationId(), mentee.id()).filter(opened -> opened.file().inCare()).isPresent();
        return mentee.withRequiredCheck(noted ? RequiredCheck.HONORABILITE.name() : Matchability.requiredCheck(mentee.birthDate(), today).name());
    }
}
